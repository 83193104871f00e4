package org.productops.area;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/**
 * Turns what somebody wants many areas to be into those areas, or says what is wrong. One for each draft: whom it names
 * is looked up once.
 */
final class AreaBulkRules {

    /** So many areas are named in a refusal. */
    private static final int NAMED = 20;

    private final AreaBulkDraft draft;
    private final HolderRules holders;

    AreaBulkRules(AreaBulkDraft draft, HolderRules holders) {
        this.draft = draft;
        this.holders = holders;
    }

    /** What is to be done, if that is known. */
    Optional<AreaBulkChange> change() {
        return AreaBulkChange.find(draft.change());
    }

    /**
     * The areas that become others, each with what it becomes.
     *
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    Map<Area, Area> apply(AreaTree tree, List<Area> chosen) {
        FieldErrors.Collector errors = FieldErrors.collect();
        Map<Area, Area> changed = new LinkedHashMap<>();
        Optional<AreaBulkChange> change = change();
        if (change.isEmpty()) {
            errors.at(AreaBulkFields.CHANGE, Message.of("productops.area.bulk.no-change"));
        } else {
            if (change.get() == AreaBulkChange.RESTORE) {
                requireRestorable(tree, chosen, errors);
            }
            for (Area area : change.get() == AreaBulkChange.ARCHIVE ? withBelow(tree, chosen) : chosen) {
                Area after = apply(tree, area, change.get(), errors);
                if (!area.withVersion(after.version()).equals(after)) {
                    changed.put(area, after);
                }
            }
        }
        errors.throwIfAny();
        return changed;
    }

    private static Set<Area> withBelow(AreaTree tree, List<Area> chosen) {
        Set<Area> all = new LinkedHashSet<>();
        chosen.forEach(area ->
                Stream.concat(Stream.of(area), tree.below(area).stream()).forEach(all::add));
        return all;
    }

    private Area apply(AreaTree tree, Area area, AreaBulkChange change, FieldErrors.Collector errors) {
        return switch (change) {
            case ROLE -> area.withRoles(roles(tree, area, errors));
            case ADD_TAGS, REMOVE_TAGS -> area.withFacts(area.facts().withTags(tags(area, change, errors)));
            case LIFECYCLE -> area.withFacts(area.facts().withLifecycle(lifecycle(area, errors)));
            case PARENT -> area.withParent(AreaPlace.check(tree, draft.parent(), Optional.of(area), errors));
            case ARCHIVE -> area.archived() ? area : area.withArchived(true);
            case RESTORE -> area.archived() ? area.withArchived(false) : area;
        };
    }

    /** Nothing that can be chosen stands below an archived area. */
    private static void requireRestorable(AreaTree tree, List<Area> chosen, FieldErrors.Collector errors) {
        Set<Area> restored = Set.copyOf(chosen);
        List<String> refused = chosen.stream()
                .filter(area -> area.archived()
                        && tree.parent(area)
                                .filter(above -> above.archived() && !restored.contains(above))
                                .isPresent())
                .map(tree::path)
                .toList();
        if (!refused.isEmpty()) {
            errors.at(
                    AreaBulkFields.CHANGE,
                    Message.of(
                            "productops.area.bulk.above-archived",
                            refused.stream().limit(NAMED).collect(Collectors.joining(", "))
                                    + (refused.size() > NAMED ? ", \u2026" : "")));
        }
    }

    private Roles roles(AreaTree tree, Area area, FieldErrors.Collector errors) {
        Optional<Role> role = tree.roles().find(draft.role());
        if (role.isEmpty()) {
            errors.at(AreaBulkFields.ROLE, Message.of("productops.area.bulk.no-role"));
            return area.roles();
        }
        FieldErrors.Collector wrong = FieldErrors.collect();
        Roles named =
                holders.apply(tree.roles(), Map.of(role.get().id(), draft.holders()), List.of(), area.roles(), wrong);
        wrong.build().fields().values().forEach(text -> errors.at(AreaBulkFields.HOLDERS, text));
        return area.roles().withAll(role.get().id(), named.of(role.get()));
    }

    private List<String> tags(Area area, AreaBulkChange change, FieldErrors.Collector errors) {
        if (draft.tags().stream().allMatch(String::isBlank)) {
            errors.at(AreaBulkFields.TAGS, Message.of("productops.common.error.text-empty"));
        }
        List<String> tags = new ArrayList<>(area.facts().tags());
        List<String> typed = FactsRules.tags(draft.tags(), errors);
        tags.removeAll(typed);
        if (change == AreaBulkChange.ADD_TAGS) {
            tags.addAll(typed);
            return FactsRules.tags(tags, errors);
        }
        return tags;
    }

    private Lifecycle lifecycle(Area area, FieldErrors.Collector errors) {
        Optional<Lifecycle> found = Lifecycle.find(draft.lifecycle());
        if (found.isEmpty()) {
            errors.at(
                    AreaBulkFields.LIFECYCLE,
                    Message.of("productops.area.error.lifecycle-unknown", TextRule.beginning(draft.lifecycle())));
        }
        return found.orElse(area.facts().lifecycle());
    }
}
