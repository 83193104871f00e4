package org.productops.feedback.privacy.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.productops.common.person.PersonReport;
import org.productops.common.person.PersonTrace;

/**
 * What one topic keeps of those who are meant.
 *
 * @param topic which it is, such as feedback
 * @param traces what is certainly about them
 * @param mentions what only names them in what it says; erased where that is asked for
 */
record PersonReportJson(
        @JsonProperty("topic") String topic,
        @JsonProperty("traces") List<PersonTraceJson> traces,
        @JsonProperty("mentions") List<PersonTraceJson> mentions) {

    /**
     * What is kept in one place.
     *
     * @param issueId the id of the issue to which it belongs; 0 if there is none
     * @param fields what is kept, by the names of the fields
     * @param stays whether it is not erased, because something else needs it; somebody must change it there
     */
    record PersonTraceJson(
            @JsonProperty("issueId") long issueId,
            @JsonProperty("fields") Map<String, String> fields,
            @JsonProperty("stays") boolean stays) {

        static PersonTraceJson of(PersonTrace trace) {
            return new PersonTraceJson(trace.issueId(), trace.fields(), trace.stays());
        }
    }

    static PersonReportJson of(PersonReport report) {
        return new PersonReportJson(
                report.topic(),
                report.traces().stream().map(PersonTraceJson::of).toList(),
                report.mentions().stream().map(PersonTraceJson::of).toList());
    }
}
