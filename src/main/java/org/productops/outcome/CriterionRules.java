package org.productops.outcome;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.common.text.WebAddress;
import org.productops.common.user.People;
import org.productops.common.user.Person;

/** Turns a draft into a criterion, or says at each field what is wrong with it. */
final class CriterionRules {

    private static final TextRule MEASURE = TextRule.line(255).mandatory();
    private static final TextRule BASELINE = TextRule.line(255);
    private static final TextRule TARGET = TextRule.line(255).mandatory();
    private static final TextRule LINK = TextRule.line(1000);

    /** What is to be looked at later than that is not looked at. */
    private static final int MOST_YEARS = 10;

    private final People people;
    private final String askerKey;
    private final Predicate<LocalDate> isPast;
    private final LocalDate today;
    private final Function<LocalDate, String> shown;

    /**
     * @param askerKey the key of the user who defines it
     * @param isPast whether a day is over where that user is
     * @param shown a day as that user reads it
     */
    CriterionRules(
            People people,
            String askerKey,
            Predicate<LocalDate> isPast,
            LocalDate today,
            Function<LocalDate, String> shown) {
        this.people = people;
        this.askerKey = askerKey;
        this.isPast = isPast;
        this.today = today;
        this.shown = shown;
    }

    /**
     * The criterion that the draft makes.
     *
     * @param before what it changes: its day and its reviewer may stay what they are; empty for a new one
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    SuccessCriterion apply(CriterionDraft draft, long issueId, Optional<SuccessCriterion> before) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String measure = MEASURE.check(CriterionFields.MEASURE, draft.measure(), errors);
        String baseline = BASELINE.check(CriterionFields.BASELINE, draft.baseline(), errors);
        String target = TARGET.check(CriterionFields.TARGET, draft.target(), errors);
        Optional<LocalDate> day = day(draft.reviewOn().strip(), before.map(SuccessCriterion::reviewOn), errors);
        Optional<String> reviewer =
                reviewer(draft.reviewer().strip(), before.map(SuccessCriterion::reviewerKey), errors);
        String link = LINK.check(CriterionFields.LINK, draft.link(), errors);
        if (!link.isEmpty() && !WebAddress.isOne(link)) {
            errors.at(CriterionFields.LINK, Message.of("productops.outcome.error.link", TextRule.beginning(link)));
        }
        errors.throwIfAny();
        return new SuccessCriterion(
                before.map(SuccessCriterion::id).orElse(0L),
                issueId,
                measure,
                baseline,
                target,
                day.orElseThrow(),
                reviewer.orElseThrow(),
                link,
                before.flatMap(SuccessCriterion::review),
                before.map(SuccessCriterion::version).orElse(0L) + 1);
    }

    private Optional<LocalDate> day(String text, Optional<LocalDate> before, FieldErrors.Collector errors) {
        if (text.isEmpty()) {
            errors.at(CriterionFields.REVIEW_ON, Message.of("productops.outcome.error.day-empty"));
            return Optional.empty();
        }
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            errors.at(
                    CriterionFields.REVIEW_ON,
                    Message.of("productops.outcome.error.day-bad", TextRule.beginning(text)));
            return Optional.empty();
        }
        if (before.filter(day::equals).isPresent()) {
            return before;
        }
        if (isPast.test(day)) {
            errors.at(CriterionFields.REVIEW_ON, Message.of("productops.outcome.error.day-past", shown.apply(day)));
        } else if (day.isAfter(today.plusYears(MOST_YEARS))) {
            errors.at(
                    CriterionFields.REVIEW_ON,
                    Message.of("productops.outcome.error.day-far", shown.apply(day), MOST_YEARS));
        }
        return Optional.of(day);
    }

    private Optional<String> reviewer(String typed, Optional<String> before, FieldErrors.Collector errors) {
        if (typed.isEmpty()) {
            errors.at(CriterionFields.REVIEWER, Message.of("productops.outcome.error.reviewer-empty"));
            return Optional.empty();
        }
        Optional<String> stays = before.filter(key -> typed.equals(nameOf(people, key)));
        if (stays.isPresent()) {
            return stays;
        }
        List<Person> meant = people.meant(typed, askerKey);
        if (meant.size() != 1) {
            errors.at(
                    CriterionFields.REVIEWER,
                    Message.of(
                            meant.isEmpty()
                                    ? "productops.outcome.error.reviewer-unknown"
                                    : "productops.outcome.error.reviewer-several",
                            TextRule.beginning(typed)));
            return Optional.empty();
        }
        if (!meant.get(0).active()) {
            errors.at(
                    CriterionFields.REVIEWER,
                    Message.of(
                            "productops.outcome.error.reviewer-inactive",
                            meant.get(0).displayName()));
        }
        return Optional.of(meant.get(0).key());
    }

    /** What people type for a user: the name to log in with, or the key of somebody who is gone. */
    static String nameOf(People people, String userKey) {
        return people.findByKey(userKey).map(Person::name).orElse(userKey);
    }
}
