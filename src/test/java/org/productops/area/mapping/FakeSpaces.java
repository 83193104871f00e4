package org.productops.area.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Spaces in memory; none is known before {@link #list}. */
public final class FakeSpaces implements SpaceCatalog {

    private final List<SpacePlace> spaces = new ArrayList<>();
    private Instant asOf;

    /** Confluence says now that it has these. */
    public void list(Instant now, SpacePlace... listed) {
        asOf = now;
        spaces.clear();
        spaces.addAll(List.of(listed));
    }

    /** A space that is in use. */
    public static SpacePlace space(String key, String name) {
        return new SpacePlace(key, name, Optional.of("https://wiki.example/spaces/" + key + "/overview"), false);
    }

    /** A space that is archived. */
    public static SpacePlace archived(String key, String name) {
        return new SpacePlace(key, name, Optional.empty(), true);
    }

    @Override
    public Optional<Instant> asOf() {
        return Optional.ofNullable(asOf);
    }

    @Override
    public List<SpacePlace> spaces() {
        return spaces.stream()
                .filter(space -> !space.archived())
                .sorted(Comparator.comparing(SpacePlace::name))
                .toList();
    }

    @Override
    public Optional<SpacePlace> find(Place place) {
        return spaces.stream().filter(space -> space.place().equals(place)).findFirst();
    }
}
