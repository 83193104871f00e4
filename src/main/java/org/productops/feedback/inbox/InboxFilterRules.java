package org.productops.feedback.inbox;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.area.Area;
import org.productops.area.AreaTree;
import org.productops.area.mapping.ProjectPlace;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextRule;
import org.productops.common.text.TypedDay;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.Importance;
import org.productops.feedback.evidence.DemandFilter;
import org.productops.feedback.evidence.DemandService;
import org.productops.feedback.item.ItemFilter;
import org.productops.feedback.item.ItemsDue;
import org.productops.feedback.item.SaidFilter;
import org.productops.feedback.organisation.Organisation;
import org.productops.feedback.organisation.OrganisationLibrary;
import org.productops.feedback.organisation.OrganisationState;

/** Turns what an address says into what the store is asked, or says at each field what is wrong with it. */
final class InboxFilterRules {

    private static final int LONGEST_TEXT = 100;
    private static final int LONGEST_SEGMENT = 100;
    private static final int MOST_WORDS = 10;

    private final List<ProjectPlace> projects;
    private final AreaTree areas;
    private final OrganisationLibrary organisations;
    private final ItemsDue due;
    private final Issues issues;
    private final DemandService demand;

    InboxFilterRules(
            List<ProjectPlace> projects,
            AreaTree areas,
            OrganisationLibrary organisations,
            ItemsDue due,
            Issues issues,
            DemandService demand) {
        this.issues = issues;
        this.demand = demand;
        this.projects = projects;
        this.areas = areas;
        this.organisations = organisations;
        this.due = due;
    }

    private static <T> String all(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).collect(Collectors.joining(", "));
    }

    /** @throws org.productops.common.error.InvalidException with all that is wrong */
    ItemFilter apply(InboxFilterDraft draft) {
        FieldErrors.Collector errors = FieldErrors.collect();
        if (InboxBox.named(draft.state()).isEmpty()) {
            errors.at(
                    InboxFields.STATE,
                    Message.of(
                            "productops.inbox.error.no-state",
                            TextRule.beginning(draft.state()),
                            all(InboxBox.values(), InboxBox::word)));
        }
        if (InboxOrder.named(draft.order()).isEmpty()) {
            errors.at(
                    InboxFields.ORDER,
                    Message.of(
                            "productops.inbox.error.no-order",
                            TextRule.beginning(draft.order()),
                            all(InboxOrder.values(), InboxOrder::word)));
        }
        List<Long> ids = projects.stream()
                .filter(project -> draft.project().isEmpty() || project.key().equals(draft.project()))
                .map(ProjectPlace::id)
                .toList();
        if (ids.isEmpty() && !draft.project().isEmpty()) {
            errors.at(
                    InboxFields.PROJECT,
                    Message.of("productops.inbox.error.no-project", TextRule.beginning(draft.project())));
        }
        Set<String> areaKeys = areas(draft.area(), errors);
        String text = TextRule.line(LONGEST_TEXT).check(InboxFields.TEXT, draft.text(), errors);
        Optional<String> kind =
                named(InboxFields.KIND, draft.kind(), FeedbackKind::named, "productops.inbox.error.no-kind", errors);
        Optional<Importance> importance = named(
                        InboxFields.IMPORTANCE,
                        draft.importance(),
                        Importance::named,
                        "productops.inbox.error.no-importance",
                        errors)
                .flatMap(Importance::named);
        Optional<String> source = named(
                InboxFields.SOURCE,
                draft.source(),
                FeedbackSource::named,
                "productops.feedback.error.source-unknown",
                errors);
        Optional<String> state = named(
                InboxFields.ORGANISATION_STATE,
                draft.organisationState(),
                OrganisationState::named,
                "productops.inbox.error.no-organisation-state",
                errors);
        String segment = TextRule.line(LONGEST_SEGMENT).check(InboxFields.SEGMENT, draft.segment(), errors);
        Optional<LocalDate> from = day(InboxFields.FROM, draft.from(), errors);
        Optional<LocalDate> to = day(InboxFields.TO, draft.to(), errors);
        // What is evidence for an issue is known there by the same facts, which are those of that issue.
        Optional<VisibleIssue> delivery = delivery(draft.delivery(), errors);
        boolean there = !draft.delivery().isEmpty();
        Optional<Organisation> organisation = organisation(draft.organisation(), there, errors);
        errors.throwIfAny();
        Optional<Set<Long>> issueIds = delivery.map(issue -> demand.counted(
                issue,
                new DemandFilter(
                        organisation.map(Organisation::name).orElse(draft.organisation()), importance, segment)));
        SaidFilter said = new SaidFilter(
                kind,
                there
                        ? Set.of()
                        : organisation
                                .map(each -> organisations.standsFor(each.id()))
                                .orElse(Set.of()),
                there ? Optional.empty() : importance.map(Enum::name),
                source,
                there ? Optional.empty() : Optional.of(TextIdentity.of(segment)).filter(each -> !each.isEmpty()),
                state,
                from,
                to);
        List<String> words =
                List.of(SearchFolding.words(text)).stream().limit(MOST_WORDS).toList();
        return new ItemFilter(ids, Set.of(), areaKeys, words, said, issueIds, due, Optional.empty());
    }

    private Set<String> areas(String typed, FieldErrors.Collector errors) {
        if (typed.isEmpty()) {
            return Set.of();
        }
        if (typed.equals(InboxFilterDraft.NO_AREA)) {
            return Set.of("");
        }
        Optional<Area> area = areas.match(typed).area();
        if (area.isEmpty()) {
            errors.at(InboxFields.AREA, Message.of("productops.inbox.error.no-area", TextRule.beginning(typed)));
            return Set.of();
        }
        Set<String> keys = new HashSet<>(areas.keys(area.get()));
        areas.below(area.get()).forEach(below -> keys.addAll(areas.keys(below)));
        return keys;
    }

    private static Optional<String> named(
            String field,
            String name,
            Function<String, Optional<? extends Enum<?>>> known,
            String errorKey,
            FieldErrors.Collector errors) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> found = known.apply(name).map(Enum::name);
        if (found.isEmpty()) {
            errors.at(field, Message.of(errorKey, TextRule.beginning(name)));
        }
        return found;
    }

    private static Optional<LocalDate> day(String field, String text, FieldErrors.Collector errors) {
        Optional<LocalDate> day = TypedDay.read(text);
        if (day.isEmpty() && !text.isEmpty()) {
            errors.at(field, Message.of("productops.inbox.error.until-bad", TextRule.beginning(text)));
        }
        return day;
    }

    private Optional<VisibleIssue> delivery(String key, FieldErrors.Collector errors) {
        Optional<VisibleIssue> found = key.isEmpty() ? Optional.empty() : issues.find(key.toUpperCase(Locale.ROOT));
        if (found.isEmpty() && !key.isEmpty()) {
            errors.at(InboxFields.DELIVERY, Message.of("productops.inbox.error.no-issue", TextRule.beginning(key)));
        }
        return found;
    }

    /** The list need not know who spoke for an issue. */
    private Optional<Organisation> organisation(String name, boolean anyName, FieldErrors.Collector errors) {
        Optional<Organisation> organisation = name.isEmpty() ? Optional.empty() : organisations.named(name);
        if (organisation.isEmpty() && !name.isEmpty() && !anyName) {
            errors.at(
                    InboxFields.ORGANISATION,
                    Message.of("productops.inbox.error.no-organisation", TextRule.beginning(name)));
        }
        return organisation;
    }
}
