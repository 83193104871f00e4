package org.productops.area.mapping;

import java.util.Objects;
import java.util.Optional;

/**
 * A space of Confluence, as Jira knows it.
 *
 * @param key its key as Confluence writes it
 * @param name what people call it
 * @param address where it is seen; empty if that is not known
 * @param archived whether it is archived in Confluence
 */
public record SpacePlace(String key, String name, Optional<String> address, boolean archived) {

    public SpacePlace {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
    }

    /** What areas are mapped to. */
    public Place place() {
        return Place.space(key);
    }
}
