package com.atlassian.jira.project;

/**
 * A project.
 *
 * @source facts: jira-facts §7 [C11] — seen in codescape/jira-scrum-poker
 */
public interface Project {
    Long getId();

    String getKey();

    /** @source https://docs.atlassian.com/jira/server/com/atlassian/jira/project/Project.html — [C≤10], used in cures-hub/cures-condec-jira */
    String getName();
}
