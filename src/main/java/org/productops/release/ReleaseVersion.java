package org.productops.release;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A version as Jira has it.
 *
 * @param place which one it is
 * @param projectKey the key of its project
 * @param projectName the name of its project
 * @param name what it is called; unique in its project
 * @param startDate when work on it begins, or did
 * @param releaseDate when it is to be released, or was
 * @param released whether it is released
 * @param archived whether it is archived
 */
public record ReleaseVersion(
        VersionPlace place,
        String projectKey,
        String projectName,
        String name,
        Optional<LocalDate> startDate,
        Optional<LocalDate> releaseDate,
        boolean released,
        boolean archived) {

    public ReleaseVersion {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(projectKey, "projectKey");
        Objects.requireNonNull(projectName, "projectName");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(startDate, "startDate");
        Objects.requireNonNull(releaseDate, "releaseDate");
    }

    /** What it is called where several projects are. */
    public String fullName() {
        return projectName + ": " + name;
    }
}
