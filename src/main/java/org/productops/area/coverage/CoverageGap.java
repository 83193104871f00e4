package org.productops.area.coverage;

/**
 * Something that is missing.
 *
 * @param kind what is missing
 * @param subject where: the number of a project or component, the key of a space in lower-case letters, or the key of an area
 * @param name what people call it
 * @param within what it stands in: the project of a component, or the areas above one; may be empty
 * @param key the key of the project, space or area
 * @param projectId the project, or that of the component; 0 for others
 * @param weight how far it reaches, in what is counted for the kind: issues, areas below, or days
 * @param of how many there are in all of what is counted; 0 where that says nothing
 */
public record CoverageGap(
        CoverageKind kind,
        String subject,
        String name,
        String within,
        String key,
        long projectId,
        long weight,
        long of) {}
