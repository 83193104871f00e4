package org.productops.area.mapping;

/**
 * A project of Jira.
 *
 * @param id its number, which never changes
 * @param key what the keys of its issues begin with
 * @param name what people call it
 */
public record ProjectPlace(long id, String key, String name) {

    /** What areas are mapped to. */
    public Place place() {
        return Place.project(id);
    }
}
