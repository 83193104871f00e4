package org.productops.area.api;

import java.util.Optional;

/**
 * Which product area an issue belongs to, as the issue's own field says. Offered to other plugins as an OSGi service in
 * Jira.
 */
public interface IssueAreas {

    /**
     * The key of the issue's product area; empty if none is set, if there is no such issue, or if the field was never
     * set up. The area may be archived or unknown by now.
     */
    Optional<String> areaKeyOf(long issueId);

    /**
     * The product's id of the field that holds an issue's product area, for those who look at an issue that is being
     * edited and not saved yet; empty if the field was never set up.
     */
    Optional<String> fieldId();
}
