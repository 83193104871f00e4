package org.productops.area;

import java.util.ArrayList;
import java.util.List;
import org.productops.common.error.Message;
import org.productops.common.user.People;

/** What putting an area below another one takes along, for people who are about to. */
final class AreaMove {

    /** What stands for nobody. */
    private static final String NOBODY = "\u2013";

    private AreaMove() {}

    /**
     * What it takes along beside the area itself.
     *
     * @param after the area in its new place
     * @return empty if nothing
     */
    static List<Message> facts(AreaTree tree, Area before, Area after, People people) {
        List<Message> facts = new ArrayList<>();
        int below = tree.below(before).size();
        if (below > 0) {
            facts.add(Message.of("productops.area.move.below", below));
        }
        AreaTree moved = tree.with(List.of(after));
        HolderNames names = new HolderNames(people);
        for (Role role : List.of(Role.OWNER, Role.MAINTAINER)) {
            List<Holder> were = holders(tree, before, role);
            List<Holder> are = holders(moved, after, role);
            // What somebody typed at the area itself, they know.
            boolean isTyped = !before.roles().of(role).equals(after.roles().of(role));
            if (!isTyped && !were.equals(are)) {
                facts.add(Message.of("productops.area.move." + role.id(), text(names, are), text(names, were)));
            }
        }
        return facts;
    }

    private static List<Holder> holders(AreaTree tree, Area area, Role role) {
        return tree.holders(area, role).stream()
                .flatMap(held -> held.value().stream())
                .toList();
    }

    private static String text(HolderNames names, List<Holder> holders) {
        return holders.isEmpty() ? NOBODY : names.said(holders);
    }
}
