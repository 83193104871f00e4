package org.productops.area;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Who holds a role where, what is inherited included: made of a tree when somebody asks, and asked as long as the tree
 * is the current one.
 */
final class AreaHoldings {

    private final Map<Holder, int[]> places;
    private final Map<Holder, int[]> placesOfFirst;

    AreaHoldings(AreaTree tree, Role role) {
        Map<Holder, IntStream.Builder> all = new HashMap<>();
        Map<Holder, IntStream.Builder> first = new HashMap<>();
        int place = 0;
        for (Area area : tree.areas()) {
            List<Holder> holders = holders(tree, area, role);
            for (Holder holder : holders) {
                all.computeIfAbsent(holder, any -> IntStream.builder()).add(place);
            }
            if (!holders.isEmpty()) {
                first.computeIfAbsent(holders.get(0), any -> IntStream.builder())
                        .add(place);
            }
            place++;
        }
        places = built(all);
        placesOfFirst = built(first);
    }

    private static Map<Holder, int[]> built(Map<Holder, IntStream.Builder> found) {
        Map<Holder, int[]> built = new HashMap<>();
        found.forEach((holder, builder) -> built.put(holder, builder.build().toArray()));
        return built;
    }

    private static List<Holder> holders(AreaTree tree, Area area, Role role) {
        return tree.holders(area, role).stream()
                .flatMap(part -> part.value().stream())
                .toList();
    }

    Set<Holder> holders() {
        return places.keySet();
    }

    /** The places in the order of the tree at which one of these holders has the role. */
    BitSet of(Predicate<Holder> who) {
        return places(places, who);
    }

    /** The places at which the first of those who have the role is one of these. */
    BitSet ofFirst(Predicate<Holder> who) {
        return places(placesOfFirst, who);
    }

    private static BitSet places(Map<Holder, int[]> of, Predicate<Holder> who) {
        BitSet found = new BitSet();
        of.forEach((holder, where) -> {
            if (who.test(holder)) {
                Arrays.stream(where).forEach(found::set);
            }
        });
        return found;
    }
}
