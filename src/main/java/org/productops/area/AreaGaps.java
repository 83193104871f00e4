package org.productops.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.productops.common.user.People;
import org.productops.common.user.Standing;

/** Finds what areas lack. Archived ones lack nothing: nobody has to look after them. */
@Named
public class AreaGaps {

    private final People people;

    @Inject
    public AreaGaps(People people) {
        this.people = people;
    }

    /** The areas that have the gap, in the order of the tree; each owner is looked up once. */
    public List<Area> areas(AreaTree tree, AreaGap gap) {
        return found(tree, gap).stream().filter(area -> !area.archived()).toList();
    }

    private List<Area> found(AreaTree tree, AreaGap gap) {
        return switch (gap) {
            case NO_OWNER -> tree.heldByNobody(Role.OWNER);
            case OWNER_GONE -> tree.heldBy(Set.of(Role.OWNER), this::isGone);
        };
    }

    private boolean isGone(Holder holder) {
        Standing standing = holder.isUser() ? people.userStanding(holder.id()) : people.standing(holder.id());
        return standing != Standing.ACTIVE;
    }
}
