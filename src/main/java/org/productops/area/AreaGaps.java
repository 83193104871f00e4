package org.productops.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.common.user.People;
import org.productops.common.user.Standing;

/** Finds what areas lack. Archived ones lack nothing: nobody has to look after them. */
@Named
public class AreaGaps {

    private final People people;
    private final InstantSource clock;
    private final Optional<PlacedAreas> places;

    /** @param places where nobody maps areas, none is unmapped */
    @Inject
    public AreaGaps(People people, InstantSource clock, Optional<PlacedAreas> places) {
        this.people = people;
        this.clock = clock;
        this.places = places;
    }

    /** The areas that have the gap, in the order of the tree; each owner is looked up once. */
    public List<Area> areas(AreaTree tree, AreaGap gap) {
        return found(tree, gap).stream().filter(area -> !area.archived()).toList();
    }

    private List<Area> found(AreaTree tree, AreaGap gap) {
        return switch (gap) {
            case NO_OWNER -> tree.heldByNobody(Role.OWNER);
            case OWNER_GONE -> tree.heldFirstBy(Role.OWNER, this::isGone);
            case REVIEW_OVERDUE -> overdue(tree);
            case UNMAPPED -> unmapped(tree);
        };
    }

    private List<Area> overdue(AreaTree tree) {
        return tree.reviewsOverdue(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).stream()
                .map(ReviewDue::area)
                .toList();
    }

    private List<Area> unmapped(AreaTree tree) {
        Set<String> keys = places.map(each -> each.unmapped(tree)).orElse(Set.of());
        return tree.areas().stream().filter(area -> keys.contains(area.key())).toList();
    }

    private boolean isGone(Holder holder) {
        Standing standing = holder.isUser() ? people.userStanding(holder.id()) : people.standing(holder.id());
        return standing != Standing.ACTIVE;
    }
}
