package org.productops.common.job.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.productops.common.error.Message;
import org.productops.common.job.Job;
import org.productops.common.job.JobState;
import org.productops.common.job.JobStore;
import org.productops.common.json.Json;

/** Jobs in the product's database. */
@Named
public final class AoJobStore implements JobStore {

    private final ActiveObjects ao;

    @Inject
    public AoJobStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** A text as it is kept; the names are stored. */
    private record StoredMessage(@JsonProperty("key") String key, @JsonProperty("arguments") List<String> arguments) {

        static String write(Message message) {
            return Json.write(new StoredMessage(message.key(), message.arguments()));
        }

        static Message read(String text) {
            StoredMessage stored = Json.read(text, StoredMessage.class);
            return new Message(stored.key(), stored.arguments());
        }
    }

    @Override
    public Job insert(String kind, Message title, String ownerKey, Instant now) {
        return job(ao.create(
                JobEntity.class,
                Map.of(
                        "JOB_KIND", kind,
                        "JOB_TITLE", StoredMessage.write(title),
                        "USER_KEY", ownerKey,
                        "JOB_STATE", JobState.WAITING.name(),
                        "STARTED_AT", Date.from(now),
                        "SEEN_AT", Date.from(now))));
    }

    @Override
    public Optional<Job> find(long id) {
        return row(id).map(AoJobStore::job);
    }

    @Override
    public List<Job> latest(Optional<String> ownerKey, int most) {
        Query query = Query.select().order("ID DESC").limit(most);
        ownerKey.ifPresent(owner -> query.where("USER_KEY = ?", owner));
        return Arrays.stream(ao.find(JobEntity.class, query))
                .map(AoJobStore::job)
                .toList();
    }

    @Override
    public boolean beat(long id, int done, int total, Instant now) {
        Optional<JobEntity> row =
                row(id).filter(job -> JobState.valueOf(job.getJobState()).isGoing());
        row.ifPresent(job -> {
            job.setJobState(JobState.RUNNING.name());
            show(job, done, total, now);
            job.save();
        });
        return row.map(JobEntity::isStopAsked).orElse(false);
    }

    @Override
    public void end(long id, JobState state, int done, int total, Message message, Instant now) {
        row(id).ifPresent(job -> {
            job.setJobState(state.name());
            job.setJobMessage(StoredMessage.write(message));
            show(job, done, total, now);
            job.save();
        });
    }

    private static void show(JobEntity job, int done, int total, Instant now) {
        job.setStepsDone(done);
        job.setStepsTotal(total);
        job.setSeenAt(Date.from(now));
    }

    @Override
    public void askToStop(long id) {
        row(id).ifPresent(job -> {
            job.setStopAsked(true);
            job.save();
        });
    }

    @Override
    public void removeSeenBefore(Instant time) {
        ao.deleteWithSQL(JobEntity.class, "SEEN_AT < ?", Date.from(time));
    }

    private Optional<JobEntity> row(long id) {
        return Arrays.stream(ao.find(JobEntity.class, Query.select().where("ID = ?", id)))
                .findFirst();
    }

    private static Job job(JobEntity row) {
        return new Job(
                row.getID(),
                row.getJobKind(),
                StoredMessage.read(row.getJobTitle()),
                row.getUserKey(),
                JobState.valueOf(row.getJobState()),
                row.getStepsDone(),
                row.getStepsTotal(),
                Optional.ofNullable(row.getJobMessage()).map(StoredMessage::read),
                row.getStartedAt().toInstant(),
                row.getSeenAt().toInstant());
    }
}
