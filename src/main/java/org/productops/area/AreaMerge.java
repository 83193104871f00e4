package org.productops.area;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.productops.common.text.SearchFolding;

/**
 * What becomes of two areas of which one is merged into the other. The one that stays keeps its place, name and lifecycle;
 * what the other had is added to it, as far as there is room. Nobody who held a role at either loses it: where the one that
 * stays inherits a role, those whom it inherits are named there first, so that the accountable owner stays the same.
 *
 * @param merged the area that ends
 * @param into the area that stays, as it was
 * @param result the area that stays, as it becomes
 * @param children what was directly below the one that ends, as it becomes
 * @param added who is named at the one that stays and was not before, each once
 */
record AreaMerge(Area merged, Area into, Area result, List<Area> children, List<Holder> added) {

    static AreaMerge of(AreaTree tree, Area merged, Area into) {
        Set<Holder> added = new LinkedHashSet<>();
        Roles roles = into.roles();
        for (Role role : tree.roles().all()) {
            List<Holder> coming = merged.roles().of(role);
            Set<Holder> all = new LinkedHashSet<>(into.roles().of(role));
            if (all.isEmpty() && !coming.isEmpty() && role.inheritance() == Role.Inheritance.NEAREST) {
                tree.holders(into, role).forEach(above -> all.addAll(above.value()));
            }
            if (all.containsAll(coming)) {
                continue;
            }
            coming.stream().filter(holder -> !all.contains(holder)).forEach(added::add);
            all.addAll(coming);
            roles = roles.withAll(role.id(), List.copyOf(all));
        }
        Area result = new Area(
                into.key(),
                into.name(),
                into.description().isEmpty() ? merged.description() : into.description(),
                into.parent(),
                into.archived(),
                facts(merged, into),
                into.review(),
                roles,
                into.version() + 1);
        List<Area> children = tree.children(merged).stream()
                .map(child -> child.withParent(into.key()))
                .toList();
        return new AreaMerge(merged, into, result, children, List.copyOf(added));
    }

    private static AreaFacts facts(Area merged, Area into) {
        AreaFacts stays = into.facts();
        AreaFacts comes = merged.facts();
        return new AreaFacts(
                stays.lifecycle(),
                all(stays.tags(), comes.tags(), AreaRules.MOST_TAGS),
                all(stays.channels(), comes.channels(), AreaRules.MOST_CHANNELS),
                all(stays.links(), comes.links(), AreaRules.MOST_LINKS),
                aliases(merged, into),
                stays.unreadable());
    }

    private static <T> List<T> all(List<T> first, List<T> second, int most) {
        return Stream.concat(first.stream(), second.stream())
                .distinct()
                .limit(most)
                .toList();
    }

    private static List<String> aliases(Area merged, Area into) {
        Map<String, String> byFolded = new LinkedHashMap<>();
        Stream.of(into.facts().aliases(), List.of(merged.name()), merged.facts().aliases())
                .flatMap(List::stream)
                .forEach(alias -> byFolded.putIfAbsent(SearchFolding.fold(alias), alias));
        byFolded.remove(SearchFolding.fold(into.name()));
        return byFolded.values().stream().limit(AreaRules.MOST_ALIASES).toList();
    }

    /** All areas as they become. */
    List<Area> becoming() {
        List<Area> areas = new ArrayList<>(List.of(result));
        areas.addAll(children);
        return areas;
    }
}
