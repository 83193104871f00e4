package org.productops.feedback.evidence.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.Importance;
import org.productops.feedback.evidence.DeliveryDemand;

/**
 * Who asks for an issue, as much of it as the caller may see.
 *
 * @param count how much feedback is linked, and how much was merged into that
 * @param unnamed how much of it names no organisation
 * @param value what the organisations were worth when they spoke last, each counted once; missing if that is known of none
 * @param organisations for whom it was given, those with most feedback first
 * @param segments the segments of the organisations when they spoke, those with most feedback first
 * @param importances how much feedback matters how much, what matters most first
 * @param months how much was heard in each of the last twelve months, the oldest first
 * @param earlier how much was heard before those
 * @param newest those heard last, newest first
 * @param more how many are counted and not listed
 */
record DemandJson(
        @JsonProperty("count") int count,
        @JsonProperty("unnamed") int unnamed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("value") Long value,
        @JsonProperty("organisations") List<CountJson> organisations,
        @JsonProperty("segments") List<CountJson> segments,
        @JsonProperty("importances") List<CountJson> importances,
        @JsonProperty("months") List<CountJson> months,
        @JsonProperty("earlier") int earlier,
        @JsonProperty("newest") List<SaidJson> newest,
        @JsonProperty("more") int more) {

    /**
     * How much feedback there is of something.
     *
     * @param name an organisation, a segment, an importance, or a month such as {@code 2026-01}
     * @param count how much
     */
    record CountJson(@JsonProperty("name") String name, @JsonProperty("count") int count) {}

    /**
     * A piece of feedback.
     *
     * @param feedbackKey the key of the feedback issue
     * @param summary its summary
     * @param importance {@link Importance how much} the issue matters to those who said it
     * @param mergedInto the key of the linked feedback into which it was merged; missing if it is linked itself
     */
    record SaidJson(
            @JsonProperty("feedbackKey") String feedbackKey,
            @JsonProperty("summary") String summary,
            @JsonProperty("importance") String importance,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("mergedInto") String mergedInto) {}

    static DemandJson of(DeliveryDemand demand) {
        return new DemandJson(
                demand.count(),
                demand.unnamed(),
                demand.value().isPresent() ? demand.value().getAsLong() : null,
                demand.organisations().stream()
                        .map(each -> new CountJson(each.name(), each.count()))
                        .toList(),
                demand.segments().stream()
                        .map(each -> new CountJson(each.name(), each.count()))
                        .toList(),
                Arrays.stream(Importance.values())
                        .filter(demand.importances()::containsKey)
                        .sorted((a, b) -> b.weight() - a.weight())
                        .map(each ->
                                new CountJson(each.name(), demand.importances().get(each)))
                        .toList(),
                demand.months().stream()
                        .map(each -> new CountJson(each.month().toString(), each.count()))
                        .toList(),
                demand.earlier(),
                demand.newest().stream()
                        .map(each -> new SaidJson(
                                each.view().issue().key(),
                                each.view().issue().summary(),
                                each.importance().name(),
                                each.survivor().map(VisibleIssue::key).orElse(null)))
                        .toList(),
                demand.more());
    }
}
