package org.productops.area.mapping;

import java.util.Locale;

/**
 * A place that somebody may see.
 *
 * @param place what it is
 * @param name what people call it
 * @param within the project that has the component, by name; empty for others
 * @param key the key of the project, or of the project that has the component, or of the space
 */
public record PlaceView(Place place, String name, String within, String key) {

    static PlaceView of(ProjectPlace project) {
        return new PlaceView(project.place(), project.name(), "", project.key());
    }

    static PlaceView of(ComponentPlace component) {
        return new PlaceView(
                component.place(),
                component.name(),
                component.project().name(),
                component.project().key());
    }

    /** A space, of which Jira knows the key only. */
    static PlaceView ofSpace(Place space) {
        String key = space.id().startsWith("~") ? space.id() : space.id().toUpperCase(Locale.ROOT);
        return new PlaceView(space, key, "", key);
    }
}
