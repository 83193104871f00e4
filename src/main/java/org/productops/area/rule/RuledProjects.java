package org.productops.area.rule;

import java.util.List;

/** What rules need to know of the product's projects. */
public interface RuledProjects {

    /** Whether the user who makes the request administers the project. */
    boolean administered(long projectId);

    /** The types that issues of a project can have, in the project's order; none if there is no such project. */
    List<IssueTypeName> issueTypes(long projectId);
}
