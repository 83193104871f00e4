package org.productops.area.mapping;

/**
 * A component of a project of Jira.
 *
 * @param id its number, which never changes
 * @param name what people call it
 * @param project the project that has it
 */
public record ComponentPlace(long id, String name, ProjectPlace project) {

    /** What areas are mapped to. */
    public Place place() {
        return Place.component(id);
    }
}
