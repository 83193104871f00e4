package org.productops.area.mapping;

import java.util.Locale;
import java.util.Optional;

/**
 * A place that somebody may see.
 *
 * @param place what it is
 * @param name what people call it
 * @param within the project that has the component, by name; empty for others
 * @param key the key of the project, or of the project that has the component, or of the space
 * @param elsewhere where a space is seen, in Confluence; empty for others, and if it is not known
 */
public record PlaceView(Place place, String name, String within, String key, Optional<String> elsewhere) {

    static PlaceView of(ProjectPlace project) {
        return new PlaceView(project.place(), project.name(), "", project.key(), Optional.empty());
    }

    static PlaceView of(ComponentPlace component) {
        return new PlaceView(
                component.place(),
                component.name(),
                component.project().name(),
                component.project().key(),
                Optional.empty());
    }

    static PlaceView of(SpacePlace space) {
        return new PlaceView(space.place(), space.name(), "", space.key(), space.address());
    }

    /** A space, of which Jira knows the key only. */
    static PlaceView ofUnknown(Place space) {
        String key = space.id().startsWith("~") ? space.id() : space.id().toUpperCase(Locale.ROOT);
        return new PlaceView(space, key, "", key, Optional.empty());
    }
}
