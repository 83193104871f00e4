package org.productops.outcome.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.user.PersonNames;
import org.productops.outcome.CriterionChange;
import org.productops.outcome.CriterionTexts;

/**
 * Something that was done with a success criterion.
 *
 * @param criterionId the criterion, which may be gone
 * @param measure what it measures, or did
 * @param kind {@link CriterionChange.Kind what} was done
 * @param text the same in a sentence in the caller's language
 * @param userKey who did it
 * @param at the {@link java.time.Instant moment}
 * @param afterwards whether that was after the day of the review, the release or the review itself
 * @param fields what it said before, and after
 */
record CriterionChangeJson(
        @JsonProperty("criterionId") long criterionId,
        @JsonProperty("measure") String measure,
        @JsonProperty("kind") String kind,
        @JsonProperty("text") String text,
        @JsonProperty("userKey") String userKey,
        @JsonProperty("at") String at,
        @JsonProperty("afterwards") boolean afterwards,
        @JsonProperty("fields") List<ChangedFieldJson> fields) {

    /**
     * A field.
     *
     * @param field its name
     * @param before what it said; empty for nothing
     * @param after what it says now; empty for nothing
     */
    record ChangedFieldJson(
            @JsonProperty("field") String field,
            @JsonProperty("before") String before,
            @JsonProperty("after") String after) {}

    static CriterionChangeJson of(CriterionChange change, CriterionTexts texts, PersonNames names) {
        return new CriterionChangeJson(
                change.criterionId(),
                change.measure(),
                change.kind().name(),
                texts.said(change, names),
                change.userKey(),
                change.at().toString(),
                change.afterwards(),
                change.fields().stream()
                        .map(each -> new ChangedFieldJson(each.field(), each.before(), each.after()))
                        .toList());
    }
}
