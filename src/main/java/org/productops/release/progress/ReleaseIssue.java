package org.productops.release.progress;

import java.util.Objects;
import java.util.Optional;

/**
 * An issue of a release, without anything that only those may know who may see the issue.
 *
 * @param issueId the product's id of the issue
 * @param areaKey its product area
 * @param assigneeKey who does it
 * @param resolved whether it is resolved
 * @param lists how far it is with its checklists
 */
public record ReleaseIssue(
        long issueId, Optional<String> areaKey, Optional<String> assigneeKey, boolean resolved, IssueLists lists) {

    public ReleaseIssue {
        Objects.requireNonNull(areaKey, "areaKey");
        Objects.requireNonNull(assigneeKey, "assigneeKey");
        Objects.requireNonNull(lists, "lists");
    }

    /** Whether it is resolved and nothing holds it up. */
    public boolean isReady() {
        return resolved && lists.mandatoryOpen() == 0;
    }
}
