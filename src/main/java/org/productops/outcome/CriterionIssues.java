package org.productops.outcome;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import org.productops.common.issue.VisibleIssue;

/** What criteria need to know of the product's issues beyond what all features do. */
public interface CriterionIssues {

    /** Where the issue belongs. */
    CriterionPlace placeOf(VisibleIssue issue);

    /** Whether a version in which the issue is delivered is out. */
    boolean isReleased(VisibleIssue issue);

    /** Whether nobody has resolved the issue yet. */
    boolean isUnresolved(VisibleIssue issue);

    /** Whether it is an issue that people deliver; feedback is none. */
    boolean isDelivery(VisibleIssue issue);

    /** Where these issues belong, whoever may see them; those that are gone are left out. */
    Map<Long, CriterionPlace> places(Collection<Long> issueIds);

    /** The product's id of the project with this key; empty if there is none that the user may see. */
    OptionalLong projectId(String projectKey);

    /**
     * How many unresolved delivery issues there are that the user who makes the request may see.
     *
     * @param areaKey of an area, whose own issues and those of areas below are counted; empty for all
     * @param projectKey of a project; empty for all
     * @return empty if the product cannot tell
     */
    OptionalLong unresolved(String areaKey, String projectKey);
}
