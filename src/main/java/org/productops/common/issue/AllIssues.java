package org.productops.common.issue;

import java.util.Collection;
import java.util.List;

/** All issues of the product, whoever may see them, for work that goes over each of them. Asks for no permission. */
public interface AllIssues {

    /** The numbers of all projects. */
    List<Long> projects();

    /** The numbers of all issues of a project. */
    Collection<Long> ofProject(long projectId);

    /** What people call the issue; its number if it is not there any more. */
    String name(long issueId);
}
