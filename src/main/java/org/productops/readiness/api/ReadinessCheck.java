package org.productops.readiness.api;

import java.util.Optional;

/**
 * An automatic check that another plugin adds. Offered as an OSGi service in Jira under this interface, it can be chosen for
 * items of checklists while that plugin is enabled. Items with a check that is gone stay open, and say so.
 *
 * <p>Implementations answer several threads at once and within a few milliseconds: people wait for the answer at every view
 * and every transition of the issue.
 */
public interface ReadinessCheck {

    /**
     * Its name in the database, such as {@code com.example.legal-review}; never changes. Letters, digits, dots and hyphens,
     * at most 100 of them.
     */
    String key();

    /** What the author of a checklist chooses, such as <em>The legal review is done</em>, for the user who makes the request. */
    String name();

    /**
     * Whether an issue can be held against it while it is being created, when it has no id yet. Where it cannot, the item is
     * shown and stops nobody.
     */
    default boolean isJudgedOnCreate() {
        return true;
    }

    /**
     * What keeps the item open; empty if nothing does.
     *
     * @param issue with the values that are being submitted
     * @throws RuntimeException if it cannot be found out; the item then stays open, and the log says why
     */
    Optional<ReadinessGap> gap(CheckedIssue issue);
}
