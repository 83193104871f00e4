package org.productops.area.space;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.area.mapping.Place;
import org.productops.common.text.TextOrder;

/** The spaces that Confluence has told Jira of. Immutable. */
public final class SpaceList {

    /** No space. */
    public static final SpaceList NOTHING = of(List.of());

    private final List<ListedSpace> byName;
    private final Map<Place, ListedSpace> byPlace;

    private SpaceList(List<ListedSpace> byName, Map<Place, ListedSpace> byPlace) {
        this.byName = byName;
        this.byPlace = byPlace;
    }

    /** These spaces, in any order; without those whose keys nothing can be mapped to. */
    public static SpaceList of(Collection<ListedSpace> spaces) {
        Map<Place, ListedSpace> byPlace = new LinkedHashMap<>();
        spaces.stream()
                .sorted(Comparator.comparing(ListedSpace::name, TextOrder.OF_ALL_LANGUAGES)
                        .thenComparing(ListedSpace::key))
                .forEach(space -> Place.parse(Place.Kind.SPACE.id(), space.key())
                        .ifPresent(place -> byPlace.putIfAbsent(place, space)));
        return new SpaceList(List.copyOf(byPlace.values()), byPlace);
    }

    /** All of them, by name. */
    public List<ListedSpace> spaces() {
        return byName;
    }

    /** A space; empty if it is not among them. */
    public Optional<ListedSpace> find(Place space) {
        return Optional.ofNullable(byPlace.get(space));
    }

    /** How many there are. */
    public int size() {
        return byName.size();
    }
}
