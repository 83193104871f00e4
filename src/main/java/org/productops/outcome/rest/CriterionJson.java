package org.productops.outcome.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.user.Person;
import org.productops.common.user.PersonNames;
import org.productops.outcome.CriterionTexts;
import org.productops.outcome.CriterionView;
import org.productops.outcome.OutcomeReview;
import org.productops.outcome.SuccessCriterion;

/**
 * A success criterion of an issue.
 *
 * @param id its id
 * @param issueKey the key of the issue
 * @param summary the issue's summary
 * @param measure what is measured
 * @param baseline what the measure says before the build; may be empty
 * @param target what it is to say
 * @param reviewOn the {@link java.time.LocalDate day} on which somebody looks
 * @param reviewer who is asked then
 * @param link where the measure is seen; may be empty
 * @param standing {@link org.productops.outcome.CriterionStanding where} it stands today
 * @param text the same in the caller's language
 * @param review what came out; missing before
 * @param mayEdit whether the caller may change it
 * @param mayReview whether the caller may say what came out
 * @param version what {@code If-Match} asks for
 */
record CriterionJson(
        @JsonProperty("id") long id,
        @JsonProperty("issueKey") String issueKey,
        @JsonProperty("summary") String summary,
        @JsonProperty("measure") String measure,
        @JsonProperty("baseline") String baseline,
        @JsonProperty("target") String target,
        @JsonProperty("reviewOn") String reviewOn,
        @JsonProperty("reviewer") ReviewerJson reviewer,
        @JsonProperty("link") String link,
        @JsonProperty("standing") String standing,
        @JsonProperty("text") String text,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("review") ReviewJson review,
        @JsonProperty("mayEdit") boolean mayEdit,
        @JsonProperty("mayReview") boolean mayReview,
        @JsonProperty("version") long version) {

    /**
     * Somebody who reviews.
     *
     * @param userKey the key
     * @param userName as they log in; the key of somebody who is gone
     * @param displayName the name to show; the key of somebody who is gone
     */
    record ReviewerJson(
            @JsonProperty("userKey") String userKey,
            @JsonProperty("userName") String userName,
            @JsonProperty("displayName") String displayName) {

        static ReviewerJson of(String userKey, PersonNames names) {
            return new ReviewerJson(
                    userKey, names.find(userKey).map(Person::name).orElse(userKey), names.of(userKey));
        }
    }

    /**
     * What came out.
     *
     * @param result the {@link org.productops.outcome.Outcome result}
     * @param text the same in the caller's language
     * @param number what the measure said; may be empty
     * @param learned what was learned; may be empty
     * @param on the {@link java.time.LocalDate day} of the review, or of its last correction
     * @param by who reviewed, or corrected last
     */
    record ReviewJson(
            @JsonProperty("result") String result,
            @JsonProperty("text") String text,
            @JsonProperty("number") String number,
            @JsonProperty("learned") String learned,
            @JsonProperty("on") String on,
            @JsonProperty("by") ReviewerJson by) {

        private static ReviewJson of(OutcomeReview review, CriterionTexts texts, PersonNames names) {
            return new ReviewJson(
                    review.result().name(),
                    texts.get(review.result().textKey()),
                    review.number(),
                    review.learned(),
                    review.on().toString(),
                    ReviewerJson.of(review.byKey(), names));
        }
    }

    static CriterionJson of(CriterionView view, CriterionTexts texts, PersonNames names) {
        SuccessCriterion criterion = view.criterion();
        return new CriterionJson(
                criterion.id(),
                view.issue().key(),
                view.issue().summary(),
                criterion.measure(),
                criterion.baseline(),
                criterion.target(),
                criterion.reviewOn().toString(),
                ReviewerJson.of(criterion.reviewerKey(), names),
                criterion.link(),
                view.standing().name(),
                texts.get(view.standing().textKey()),
                criterion
                        .review()
                        .map(review -> ReviewJson.of(review, texts, names))
                        .orElse(null),
                view.mayEdit(),
                view.mayReview(),
                view.version());
    }
}
