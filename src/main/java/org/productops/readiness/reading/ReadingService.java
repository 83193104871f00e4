package org.productops.readiness.reading;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.productops.common.access.Access;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.issue.IssueSearch;
import org.productops.common.job.Job;
import org.productops.common.job.JobProgress;
import org.productops.common.job.JobService;
import org.productops.common.store.Writes;
import org.productops.common.user.OnBehalf;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistLibrary;

/** Reads items of checklists from where they live, for administrators. */
@JiraComponent
public class ReadingService {

    private static final String KIND = "checklist-reading";
    private static final String LOCK = "checklist.reading";
    private static final int LISTED = 20;
    private static final Duration KEPT = Duration.ofDays(180);

    private final Access access;
    private final ChecklistLibrary library;
    private final IssueTexts texts;
    private final IssueSearch search;
    private final ItemReader reader;
    private final ReadingStore store;
    private final JobService jobs;
    private final OnBehalf onBehalf;
    private final Writes writes;
    private final InstantSource clock;
    private final ReadingRules rules;

    @Inject
    public ReadingService(
            Access access,
            ChecklistLibrary library,
            IssueTexts texts,
            IssueSearch search,
            ItemReader reader,
            ReadingStore store,
            JobService jobs,
            OnBehalf onBehalf,
            Writes writes,
            InstantSource clock) {
        this.access = access;
        this.library = library;
        this.texts = texts;
        this.search = search;
        this.reader = reader;
        this.store = store;
        this.jobs = jobs;
        this.onBehalf = onBehalf;
        this.writes = writes;
        this.clock = clock;
        this.rules = new ReadingRules(texts);
    }

    /** The fields that can be read, for administrators. */
    public List<IssueTexts.Field> fields() {
        access.requireAdministrator();
        return texts.fields();
    }

    /** The checklists whose items can be meant, for administrators. */
    public List<Checklist> checklists() {
        access.requireAdministrator();
        return library.checklists().all();
    }

    /**
     * Begins to read, in the name of the administrator who makes this request: what they may not see or edit stays as it is.
     *
     * @param trial whether nothing is written, to see first what would be
     * @throws InvalidException with all that is wrong, at the fields named in {@link ReadingFields}
     * @throws org.productops.common.error.BusyException if the server has too much to do
     */
    public Reading start(ReadingDraft draft, boolean trial) {
        String user = access.requireAdministrator();
        ReadingOrder order = order(draft);
        Instant now = clock.instant();
        Reading reading = writes.run(LOCK, 0, () -> {
            store.removeBefore(now.minus(KEPT));
            return store.insert(new Reading(0, user, now, order, trial, 0, Optional.empty()));
        });
        Message title = Message.of(
                trial ? "productops.readiness.reading.job-trial" : "productops.readiness.reading.job",
                order.source().id());
        Job job = jobs.start(KIND, title, progress -> read(reading, progress));
        return writes.run(LOCK, 0, () -> {
            store.setJob(reading.id(), job.id());
            return store.find(reading.id()).orElse(reading);
        });
    }

    /** All that is wrong at once: whether the query is understood, the product says. */
    private ReadingOrder order(ReadingDraft draft) {
        FieldErrors.Collector errors = FieldErrors.collect();
        Optional<ReadingOrder> order = Optional.empty();
        try {
            order = Optional.of(rules.apply(library.checklists(), draft));
        } catch (InvalidException e) {
            e.errors().general().forEach(errors::general);
            e.errors().fields().forEach(errors::at);
        }
        if (!draft.query().isEmpty()) {
            try {
                search.count(draft.query());
            } catch (InvalidException e) {
                errors.at(ReadingFields.QUERY, e.text());
            }
        }
        errors.throwIfAny();
        return order.orElseThrow();
    }

    private Message read(Reading reading, JobProgress progress) {
        AtomicReference<ReadingReport> last = new AtomicReference<>();
        return onBehalf.of(reading.userKey(), () -> {
                    reader.read(reading.order(), reading.trial(), progress, report -> {
                        last.set(report);
                        writes.run(LOCK, 0, () -> {
                            store.setReport(reading.id(), report);
                            return report;
                        });
                    });
                    return last.get().figures(reading.trial());
                })
                .orElseThrow(() -> InvalidException.general(Message.of("productops.readiness.reading.user-gone")));
    }

    /** The last readings, the newest first; for administrators. */
    public List<ReadingView> latest() {
        access.requireAdministrator();
        return store.latest(LISTED).stream().map(this::view).toList();
    }

    /**
     * A reading, for administrators.
     *
     * @throws NotFoundException if there is none, or none any more
     */
    public ReadingView get(long id) {
        access.requireAdministrator();
        return store.find(id)
                .map(this::view)
                .orElseThrow(() -> new NotFoundException(Message.of("productops.readiness.reading.not-found", id)));
    }

    private ReadingView view(Reading reading) {
        return new ReadingView(reading, job(reading.jobId()));
    }

    private Optional<Job> job(long id) {
        try {
            return Optional.of(jobs.get(id));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
