package org.productops.area.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaTree;
import org.productops.area.Ownership;
import org.productops.area.Ownership.NamedHolder;

/**
 * What an area needs of those who own it.
 *
 * @param ownership the area and who looks after it
 * @param overdue the day on which its review was due; empty if none is overdue
 * @param gone who is named at the area itself to answer for it, and is not there any more
 */
public record Duty(Ownership ownership, Optional<LocalDate> overdue, List<NamedHolder> gone) {

    public Duty {
        gone = List.copyOf(gone);
    }

    /** The area. */
    public Area area() {
        return ownership.area();
    }

    /** What the area needs on this day; empty if nothing. */
    static Optional<Duty> of(AreaTree tree, Ownership ownership, LocalDate today) {
        if (!ownership.area().isLookedAfter()) {
            return Optional.empty();
        }
        Duty duty = new Duty(ownership, tree.reviewOverdue(ownership.area(), today), gone(ownership));
        return duty.overdue().isEmpty() && duty.gone().isEmpty() ? Optional.empty() : Optional.of(duty);
    }

    private static List<NamedHolder> gone(Ownership ownership) {
        return ownership.roles().stream()
                .filter(held -> held.role().isResponsible())
                .flatMap(held -> held.parts().stream())
                .filter(part -> !part.inherited())
                .flatMap(part -> part.holders().stream())
                .filter(NamedHolder::isGap)
                .toList();
    }
}
