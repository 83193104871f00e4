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

    private final Map<Holder, int[]> places = new HashMap<>();

    AreaHoldings(AreaTree tree, Role role) {
        Map<Holder, IntStream.Builder> found = new HashMap<>();
        int place = 0;
        for (Area area : tree.areas()) {
            for (Holder holder : holders(tree, area, role)) {
                found.computeIfAbsent(holder, any -> IntStream.builder()).add(place);
            }
            place++;
        }
        found.forEach((holder, builder) -> places.put(holder, builder.build().toArray()));
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
        BitSet found = new BitSet();
        places.forEach((holder, where) -> {
            if (who.test(holder)) {
                Arrays.stream(where).forEach(found::set);
            }
        });
        return found;
    }
}
