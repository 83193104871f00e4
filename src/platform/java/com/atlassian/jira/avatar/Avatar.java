package com.atlassian.jira.avatar;

/**
 * A picture for something.
 *
 * @source facts: jira-facts §6 [C≤10] — members [K]
 */
public interface Avatar {
    Long getId();
}
