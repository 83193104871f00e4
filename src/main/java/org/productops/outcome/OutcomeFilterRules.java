package org.productops.outcome;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.area.Area;
import org.productops.area.AreaTree;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.TextRule;
import org.productops.common.user.People;
import org.productops.common.user.Person;

/** Turns what somebody wants to see into a filter, or says at each field what is wrong with it. */
final class OutcomeFilterRules {

    /** All that nobody has reviewed. */
    static final String OPEN = "open";

    /** All that somebody has. */
    static final String REVIEWED = "reviewed";

    /** What is typed longer is no search. */
    private static final int LONGEST_TEXT = 255;

    private final AreaTree tree;
    private final CriterionIssues issues;
    private final People people;
    private final String askerKey;

    OutcomeFilterRules(AreaTree tree, CriterionIssues issues, People people, String askerKey) {
        this.tree = tree;
        this.issues = issues;
        this.people = people;
        this.askerKey = askerKey;
    }

    /**
     * The filter.
     *
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    OutcomeFilter apply(OutcomeFilterDraft draft) {
        FieldErrors.Collector errors = FieldErrors.collect();
        Optional<Area> area = tree.find(draft.area())
                .or(() -> draft.area().isEmpty()
                        ? Optional.empty()
                        : tree.match(draft.area()).area());
        if (area.isEmpty() && !draft.area().isEmpty()) {
            errors.at(
                    OutcomeFilterFields.AREA,
                    Message.of("productops.area.error.not-found", TextRule.beginning(draft.area())));
        }
        String projectKey = draft.project().toUpperCase(Locale.ROOT);
        OptionalLong project = projectKey.isEmpty() ? OptionalLong.empty() : issues.projectId(projectKey);
        if (!projectKey.isEmpty() && project.isEmpty()) {
            errors.at(
                    OutcomeFilterFields.PROJECT,
                    Message.of("productops.outcome.error.project", TextRule.beginning(draft.project())));
        }
        Set<CriterionStanding> standings = standings(draft.state(), errors);
        Set<String> reviewers = reviewers(draft.reviewer(), errors);
        Optional<LocalDate> from = day(OutcomeFilterFields.FROM, draft.from(), errors);
        Optional<LocalDate> to = day(OutcomeFilterFields.TO, draft.to(), errors);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            errors.at(OutcomeFilterFields.TO, Message.of("productops.outcome.error.days-turned"));
        }
        String text = TextRule.line(LONGEST_TEXT).check(OutcomeFilterFields.TEXT, draft.text(), errors);
        errors.throwIfAny();
        return new OutcomeFilter(
                area,
                projectKey,
                standings,
                new CriterionQuery(
                        project,
                        Set.of(),
                        Optional.empty(),
                        from,
                        to,
                        reviewers,
                        List.of(SearchFolding.words(text)),
                        Set.of(),
                        true));
    }

    private static Set<CriterionStanding> standings(String state, FieldErrors.Collector errors) {
        if (state.isEmpty()) {
            return EnumSet.allOf(CriterionStanding.class);
        }
        String wanted = state.toLowerCase(Locale.ROOT).replace('_', '-');
        Set<CriterionStanding> found = Arrays.stream(CriterionStanding.values())
                .filter(each -> switch (wanted) {
                    case OPEN -> each.isOpen();
                    case REVIEWED -> !each.isOpen();
                    default -> each.id().equals(wanted);
                })
                .collect(Collectors.toSet());
        if (found.isEmpty()) {
            errors.at(
                    OutcomeFilterFields.STATE, Message.of("productops.outcome.error.state", TextRule.beginning(state)));
        }
        return found;
    }

    /** Who has left is found by the key alone. */
    private Set<String> reviewers(String typed, FieldErrors.Collector errors) {
        if (typed.isEmpty()) {
            return Set.of();
        }
        TextRule.checkStorable(OutcomeFilterFields.REVIEWER, typed, errors);
        List<Person> meant = people.meant(typed, askerKey);
        if (meant.size() > 1) {
            errors.at(
                    OutcomeFilterFields.REVIEWER,
                    Message.of("productops.outcome.error.reviewer-several", TextRule.beginning(typed)));
        }
        return Set.of(meant.isEmpty() ? typed : meant.get(0).key());
    }

    private static Optional<LocalDate> day(String field, String typed, FieldErrors.Collector errors) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.getYear() >= 1900 && day.getYear() <= 9999) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException e) {
            // Said below.
        }
        errors.at(field, Message.of("productops.outcome.error.day-bad", TextRule.beginning(typed)));
        return Optional.empty();
    }
}
