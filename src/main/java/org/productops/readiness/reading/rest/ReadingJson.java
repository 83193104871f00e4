package org.productops.readiness.reading.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.job.JobTexts;
import org.productops.common.job.rest.JobJson;
import org.productops.common.text.Texts;
import org.productops.readiness.reading.Reading;
import org.productops.readiness.reading.ReadingReport;
import org.productops.readiness.reading.ReadingView;
import org.productops.readiness.reading.TextSource;

/**
 * Items read from issues, and what came of it. Sentences are in the caller's language.
 *
 * @param id its number
 * @param started when it was wanted, as ISO 8601 writes it
 * @param trial whether it writes nothing
 * @param query which issues, in JQL
 * @param source in what the items are
 * @param place the id of the field, or the key of the property
 * @param within of a property, the names that lead to the text; may be empty
 * @param dialect the id of the dialect
 * @param mandatory whether items are mandatory that do not say themselves
 * @param checklist the id of the checklist whose items are meant; missing if all become items of their issue
 * @param job that does it; missing if nobody knows of it any more
 * @param report what came of it, also of one that was stopped; missing as long as it goes on
 */
record ReadingJson(
        @JsonProperty("id") long id,
        @JsonProperty("started") String started,
        @JsonProperty("trial") boolean trial,
        @JsonProperty("query") String query,
        @JsonProperty("source") TextSource.Kind source,
        @JsonProperty("place") String place,
        @JsonProperty("within") String within,
        @JsonProperty("dialect") String dialect,
        @JsonProperty("mandatory") boolean mandatory,
        @JsonProperty("checklist") @JsonInclude(JsonInclude.Include.NON_NULL) Long checklist,
        @JsonProperty("job") @JsonInclude(JsonInclude.Include.NON_NULL) JobJson job,
        @JsonProperty("report") @JsonInclude(JsonInclude.Include.NON_NULL) ReportJson report) {

    static ReadingJson of(ReadingView view, JobTexts jobs, Texts texts) {
        Reading reading = view.reading();
        return new ReadingJson(
                reading.id(),
                reading.at().toString(),
                reading.trial(),
                reading.order().query(),
                reading.order().source().kind(),
                reading.order().source().id(),
                reading.order().source().within(),
                reading.order().dialect().id(),
                reading.order().mandatory(),
                reading.order().checklistId().isPresent()
                        ? reading.order().checklistId().getAsLong()
                        : null,
                view.job().map(job -> JobJson.of(job, jobs)).orElse(null),
                reading.report().map(report -> ReportJson.of(report, texts)).orElse(null));
    }

    /**
     * What came of a reading; of a trial, what would have come of it.
     *
     * @param found how many issues the query found
     * @param read how many of them were looked at
     * @param withItems how many of these had items
     * @param matched how many items stand in the checklist, or were on the issue before
     * @param ticked how many were ticked
     * @param added how many became items of their issue
     * @param remarks what was not taken over and why, the first of it
     * @param more how many remarks there are besides
     */
    record ReportJson(
            @JsonProperty("found") int found,
            @JsonProperty("read") int read,
            @JsonProperty("withItems") int withItems,
            @JsonProperty("matched") int matched,
            @JsonProperty("ticked") int ticked,
            @JsonProperty("added") int added,
            @JsonProperty("remarks") List<RemarkJson> remarks,
            @JsonProperty("more") int more) {

        static ReportJson of(ReadingReport report, Texts texts) {
            return new ReportJson(
                    report.found(),
                    report.read(),
                    report.withItems(),
                    report.matched(),
                    report.ticked(),
                    report.added(),
                    report.remarks().stream()
                            .map(remark -> new RemarkJson(
                                    remark.issueKey(), remark.line(), remark.text(), texts.get(remark.why())))
                            .toList(),
                    report.more());
        }
    }

    /**
     * Something that was not taken over.
     *
     * @param issue the key of the issue
     * @param line the number of its line there; 0 if it is about more than one
     * @param text what stands there; may be empty
     * @param why a sentence
     */
    record RemarkJson(
            @JsonProperty("issue") String issue,
            @JsonProperty("line") int line,
            @JsonProperty("text") String text,
            @JsonProperty("why") String why) {}
}
