package org.productops.feedback.inbox;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.area.Area;
import org.productops.area.AreaTree;
import org.productops.area.mapping.ProjectPlace;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.TextRule;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.item.ItemFilter;
import org.productops.feedback.item.ItemsDue;
import org.productops.feedback.organisation.Organisation;
import org.productops.feedback.organisation.OrganisationLibrary;

/** Turns what an address says into what the store is asked, or says at each field what is wrong with it. */
final class InboxFilterRules {

    private static final int LONGEST_TEXT = 100;
    private static final int MOST_WORDS = 10;

    private final List<ProjectPlace> projects;
    private final AreaTree areas;
    private final OrganisationLibrary organisations;
    private final ItemsDue due;

    InboxFilterRules(List<ProjectPlace> projects, AreaTree areas, OrganisationLibrary organisations, ItemsDue due) {
        this.projects = projects;
        this.areas = areas;
        this.organisations = organisations;
        this.due = due;
    }

    /** @throws org.productops.common.error.InvalidException with all that is wrong */
    ItemFilter apply(InboxFilterDraft draft) {
        FieldErrors.Collector errors = FieldErrors.collect();
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
        Optional<String> kind = kind(draft.kind(), errors);
        Set<Long> organisationIds = organisations(draft.organisation(), errors);
        errors.throwIfAny();
        List<String> words =
                List.of(SearchFolding.words(text)).stream().limit(MOST_WORDS).toList();
        return new ItemFilter(ids, Set.of(), areaKeys, words, kind, organisationIds, due, Optional.empty());
    }

    static InboxBox box(String word) {
        FieldErrors.Collector errors = FieldErrors.collect();
        Optional<InboxBox> box = InboxBox.named(word);
        if (box.isEmpty()) {
            errors.at(InboxFields.STATE, Message.of("productops.inbox.error.no-state", TextRule.beginning(word)));
        }
        errors.throwIfAny();
        return box.orElseThrow();
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

    private static Optional<String> kind(String name, FieldErrors.Collector errors) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<FeedbackKind> kind = FeedbackKind.named(name);
        if (kind.isEmpty()) {
            errors.at(InboxFields.KIND, Message.of("productops.inbox.error.no-kind", TextRule.beginning(name)));
        }
        return kind.map(Enum::name);
    }

    private Set<Long> organisations(String name, FieldErrors.Collector errors) {
        if (name.isEmpty()) {
            return Set.of();
        }
        Optional<Organisation> organisation = organisations.named(name);
        if (organisation.isEmpty()) {
            errors.at(
                    InboxFields.ORGANISATION,
                    Message.of("productops.inbox.error.no-organisation", TextRule.beginning(name)));
            return Set.of();
        }
        return organisations.standsFor(organisation.get().id());
    }
}
