package org.productops.area;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.productops.area.Role.Inheritance;

/** What holds at an area because it, or an area above it, says so. */
final class AreaInheritance {

    private AreaInheritance() {}

    /**
     * Who holds the role, those named nearest first; nobody twice.
     *
     * @param line the area and all above it, itself first
     * @return a part for each area that contributes: at most one for a role of which only the nearest counts
     */
    static List<Effective<List<Holder>>> holders(List<Area> line, Role role) {
        List<Effective<List<Holder>>> parts = new ArrayList<>();
        Set<Holder> known = new HashSet<>();
        for (Area each : line) {
            List<Holder> named =
                    each.roles().of(role).stream().filter(known::add).toList();
            if (!named.isEmpty()) {
                parts.add(new Effective<>(named, each, each != line.get(0)));
            }
            if (each.roles().stops(role)
                    || role.inheritance() == Inheritance.NONE
                    || role.inheritance() == Inheritance.NEAREST && !named.isEmpty()) {
                break;
            }
        }
        return parts;
    }

    /**
     * What the nearest area says that says anything.
     *
     * @param line the area and all above it, itself first
     */
    static <T> Optional<Effective<T>> nearest(List<Area> line, Function<Area, T> property, Predicate<T> isSaid) {
        return line.stream()
                .filter(each -> isSaid.test(property.apply(each)))
                .findFirst()
                .map(each -> new Effective<>(property.apply(each), each, each != line.get(0)));
    }
}
