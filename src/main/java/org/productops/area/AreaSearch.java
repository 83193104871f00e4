package org.productops.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.productops.area.Ownership.NamedHolder;
import org.productops.common.user.People;

/**
 * Looks for areas in one tree. One for each answer: whoever holds much is looked up once, and whether somebody is in a
 * group is asked once for each group.
 */
final class AreaSearch {

    private final AreaTree tree;
    private final People people;
    private final LocalDate today;
    private final Optional<PlacedAreas> places;
    private final HolderNames names;
    private final Map<String, Boolean> memberships = new HashMap<>();
    private Set<String> unmapped;

    AreaSearch(AreaTree tree, People people, LocalDate today, Optional<PlacedAreas> places) {
        this.tree = tree;
        this.people = people;
        this.today = today;
        this.places = places;
        this.names = new HolderNames(people);
    }

    /** The areas that are looked for, as they stand in the tree. */
    List<Area> find(AreaFilter filter) {
        Predicate<Area> wanted = area -> filter.archived()
                        .map(archived -> archived == area.archived())
                        .orElse(true)
                && filter.lifecycle().map(area.facts().lifecycle()::equals).orElse(true)
                && filter.tag().map(area.facts().tags()::contains).orElse(true);
        if (filter.holder().isPresent() || filter.role().isPresent()) {
            wanted = wanted.and(area -> isHeld(area, filter));
        }
        if (filter.gap().isPresent()) {
            wanted = wanted.and(area -> lacks(area, filter.gap().get()));
        }
        return tree.described(filter.words()).stream().filter(wanted).toList();
    }

    private boolean isHeld(Area area, AreaFilter filter) {
        List<Role> roles =
                filter.role().map(List::of).orElseGet(() -> tree.roles().all());
        return roles.stream()
                .flatMap(role -> filter.ownOnly() ? area.roles().of(role).stream() : holders(area, role))
                .anyMatch(held ->
                        filter.holder().map(wanted -> stands(wanted, held)).orElse(true));
    }

    private Stream<Holder> holders(Area area, Role role) {
        return tree.holders(area, role).stream().flatMap(part -> part.value().stream());
    }

    /** Whether the one who is looked for is the one who is named, or among them. */
    boolean stands(Holder wanted, Holder named) {
        return wanted.equals(named)
                || wanted.isUser()
                        && !named.isUser()
                        && memberships.computeIfAbsent(named.id(), group -> people.isMember(wanted.id(), group));
    }

    /**
     * All that the area lacks and that those who look after it have to mend. That nothing is mapped is found by those who
     * ask for it: a library can do without.
     */
    List<AreaGap> gaps(Area area) {
        return Stream.of(AreaGap.values())
                .filter(gap -> gap != AreaGap.UNMAPPED && lacks(area, gap))
                .toList();
    }

    /** What is archived is nobody's to look after. */
    private boolean lacks(Area area, AreaGap gap) {
        if (area.archived()) {
            return false;
        }
        return switch (gap) {
            case NO_OWNER -> accountable(area).isEmpty();
            case OWNER_GONE -> accountable(area).filter(NamedHolder::isGap).isPresent();
            case REVIEW_OVERDUE -> tree.reviewOverdue(area, today).isPresent();
            case UNMAPPED -> unmapped().contains(area.key());
        };
    }

    private Set<String> unmapped() {
        if (unmapped == null) {
            unmapped = places.map(each -> each.unmapped(tree)).orElse(Set.of());
        }
        return unmapped;
    }

    private Optional<NamedHolder> accountable(Area area) {
        return holders(area, Role.OWNER).findFirst().map(holder -> names.of(List.of(holder))
                .get(0));
    }

    /** The areas in this order; where it does not tell them apart, as they stand in the tree. */
    List<Area> sorted(List<Area> found, AreaSort sort) {
        List<Area> sorted = new ArrayList<>(found);
        sort.sort(
                sorted, area -> accountable(area).map(NamedHolder::displayName).orElse(""));
        return sorted;
    }
}
