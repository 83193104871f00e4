package org.productops.devhost.jira.model;

/**
 * A version of a project.
 *
 * @param startDate such as {@code 2026-12-31}, or null
 * @param releaseDate such as {@code 2026-12-31}, or null
 */
public record VersionRecord(
        long id,
        long projectId,
        String name,
        String startDate,
        String releaseDate,
        boolean released,
        boolean archived) {

    /** The same version, released or not. */
    public VersionRecord released(boolean now) {
        return new VersionRecord(id, projectId, name, startDate, releaseDate, now, archived);
    }

    /** The same version with another name and other days. */
    public VersionRecord named(String newName, String newStart, String newRelease) {
        return new VersionRecord(id, projectId, newName, newStart, newRelease, released, archived);
    }
}
