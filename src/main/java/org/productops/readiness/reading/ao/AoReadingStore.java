package org.productops.readiness.reading.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import net.java.ao.Query;
import org.productops.common.error.Message;
import org.productops.common.json.Json;
import org.productops.readiness.checklist.format.ChecklistDialect;
import org.productops.readiness.reading.Reading;
import org.productops.readiness.reading.ReadingOrder;
import org.productops.readiness.reading.ReadingReport;
import org.productops.readiness.reading.ReadingStore;
import org.productops.readiness.reading.TextSource;

/** Readings in the product's database. */
@JiraComponent
public final class AoReadingStore implements ReadingStore {

    private final ActiveObjects ao;

    @Inject
    public AoReadingStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    private record StoredOrder(
            @JsonProperty("query") String query,
            @JsonProperty("source") String source,
            @JsonProperty("place") String place,
            @JsonProperty("within") String within,
            @JsonProperty("dialect") String dialect,
            @JsonProperty("mandatory") boolean mandatory,
            @JsonProperty("checklist") long checklist) {

        static String write(ReadingOrder order) {
            return Json.write(new StoredOrder(
                    order.query(),
                    order.source().kind().name(),
                    order.source().id(),
                    order.source().within(),
                    order.dialect().id(),
                    order.mandatory(),
                    order.checklistId().orElse(0)));
        }

        static ReadingOrder read(String text) {
            StoredOrder stored = Json.read(text, StoredOrder.class);
            return new ReadingOrder(
                    stored.query(),
                    new TextSource(TextSource.Kind.valueOf(stored.source()), stored.place(), stored.within()),
                    ChecklistDialect.find(stored.dialect()).orElse(ChecklistDialect.HEROCODERS),
                    stored.mandatory(),
                    stored.checklist() == 0 ? OptionalLong.empty() : OptionalLong.of(stored.checklist()));
        }
    }

    private record StoredRemark(
            @JsonProperty("issue") String issue,
            @JsonProperty("line") int line,
            @JsonProperty("text") String text,
            @JsonProperty("why") String why,
            @JsonProperty("arguments") List<String> arguments) {}

    private record StoredReport(
            @JsonProperty("found") int found,
            @JsonProperty("read") int read,
            @JsonProperty("withItems") int withItems,
            @JsonProperty("matched") int matched,
            @JsonProperty("ticked") int ticked,
            @JsonProperty("added") int added,
            @JsonProperty("remarks") List<StoredRemark> remarks,
            @JsonProperty("more") int more) {

        static String write(ReadingReport report) {
            return Json.write(new StoredReport(
                    report.found(),
                    report.read(),
                    report.withItems(),
                    report.matched(),
                    report.ticked(),
                    report.added(),
                    report.remarks().stream()
                            .map(remark -> new StoredRemark(
                                    remark.issueKey(),
                                    remark.line(),
                                    remark.text(),
                                    remark.why().key(),
                                    remark.why().arguments()))
                            .toList(),
                    report.more()));
        }

        static ReadingReport read(String text) {
            StoredReport stored = Json.read(text, StoredReport.class);
            return new ReadingReport(
                    stored.found(),
                    stored.read(),
                    stored.withItems(),
                    stored.matched(),
                    stored.ticked(),
                    stored.added(),
                    stored.remarks().stream()
                            .map(remark -> new ReadingReport.Remark(
                                    remark.issue(),
                                    remark.line(),
                                    remark.text(),
                                    new Message(remark.why(), remark.arguments())))
                            .toList(),
                    stored.more());
        }
    }

    @Override
    public Reading insert(Reading reading) {
        return reading(ao.create(
                ReadingEntity.class,
                Map.of(
                        "USER_KEY", reading.userKey(),
                        "STARTED_AT", Date.from(reading.at()),
                        "READING_ORDER", StoredOrder.write(reading.order()),
                        "IS_TRIAL", reading.trial(),
                        "JOB_ID", reading.jobId())));
    }

    @Override
    public void setJob(long id, long jobId) {
        row(id).ifPresent(row -> {
            row.setJobId(jobId);
            row.save();
        });
    }

    @Override
    public void setReport(long id, ReadingReport report) {
        row(id).ifPresent(row -> {
            row.setReadingReport(StoredReport.write(report));
            row.save();
        });
    }

    @Override
    public Optional<Reading> find(long id) {
        return row(id).map(AoReadingStore::reading);
    }

    @Override
    public List<Reading> latest(int most) {
        return Arrays.stream(ao.find(
                        ReadingEntity.class, Query.select().order("ID DESC").limit(most)))
                .map(AoReadingStore::reading)
                .toList();
    }

    @Override
    public void removeBefore(Instant time) {
        ao.deleteWithSQL(ReadingEntity.class, "STARTED_AT < ?", Date.from(time));
    }

    private Optional<ReadingEntity> row(long id) {
        return Arrays.stream(ao.find(ReadingEntity.class, Query.select().where("ID = ?", id)))
                .findFirst();
    }

    private static Reading reading(ReadingEntity row) {
        return new Reading(
                row.getID(),
                row.getUserKey(),
                row.getStartedAt().toInstant(),
                StoredOrder.read(row.getReadingOrder()),
                row.isTrial(),
                row.getJobId(),
                Optional.ofNullable(row.getReadingReport()).map(StoredReport::read));
    }
}
