package org.productops.area;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.productops.area.Role.Inheritance;

/**
 * Who holds a role where, what is inherited included: made of a tree when somebody asks, and asked as long as the tree
 * is the current one. What is kept is who is named where, and where inheritance ends; as all areas below one stand
 * behind it in a row, where somebody holds the role is then some stretches of the tree.
 */
final class AreaHoldings {

    private final AreaOrder order;
    private final boolean inherits;
    private final Map<Holder, int[]> named = new HashMap<>();
    private final Map<Holder, int[]> namedFirst = new HashMap<>();

    /** The places that inherit nothing from above. */
    private final BitSet ends;

    /** The places whose first holder is not that of the place above. */
    private final BitSet endsOfFirst;

    AreaHoldings(AreaOrder order, Role role) {
        this.order = order;
        this.inherits = role.inheritance() != Inheritance.NONE;
        this.ends = new BitSet(order.size());
        this.endsOfFirst = new BitSet(order.size());
        Map<Holder, IntStream.Builder> all = new HashMap<>();
        Map<Holder, IntStream.Builder> first = new HashMap<>();
        for (int place = 0; place < order.size(); place++) {
            Roles roles = order.node(place).area.roles();
            List<Holder> holders = roles.of(role);
            boolean stops = roles.stops(role);
            ends.set(place, stops || role.inheritance() == Inheritance.NEAREST && !holders.isEmpty());
            endsOfFirst.set(place, stops || !holders.isEmpty());
            for (Holder holder : holders) {
                all.computeIfAbsent(holder, any -> IntStream.builder()).add(place);
            }
            if (!holders.isEmpty()) {
                first.computeIfAbsent(holders.get(0), any -> IntStream.builder())
                        .add(place);
            }
        }
        all.forEach((holder, places) -> named.put(holder, places.build().toArray()));
        first.forEach((holder, places) -> namedFirst.put(holder, places.build().toArray()));
    }

    Set<Holder> holders() {
        return Collections.unmodifiableSet(named.keySet());
    }

    /** The places in the order of the tree at which one of these holders has the role. */
    BitSet of(Predicate<Holder> who) {
        return places(named, ends, who);
    }

    /** The places at which the first of those who have the role is one of these. */
    BitSet ofFirst(Predicate<Holder> who) {
        return places(namedFirst, endsOfFirst, who);
    }

    private BitSet places(Map<Holder, int[]> of, BitSet ends, Predicate<Holder> who) {
        BitSet found = new BitSet(order.size());
        of.forEach((holder, where) -> {
            if (who.test(holder)) {
                Arrays.stream(where).forEach(place -> addReach(found, place, ends));
            }
        });
        return found;
    }

    /** Adds the place and all below it to which inheritance comes from there. */
    private void addReach(BitSet found, int place, BitSet ends) {
        if (!inherits) {
            found.set(place);
            return;
        }
        int behind = place + order.node(place).size;
        int from = place;
        int end = ends.nextSetBit(place + 1);
        while (end >= 0 && end < behind) {
            found.set(from, end);
            from = end + order.node(end).size;
            end = ends.nextSetBit(from);
        }
        found.set(from, behind);
    }
}
