package com.atlassian.jira.project;

/**
 * A project.
 *
 * @source facts: jira-facts §7 [C11] — seen in codescape/jira-scrum-poker; getName [K]
 */
public interface Project {
    Long getId();

    String getKey();

    String getName();
}
