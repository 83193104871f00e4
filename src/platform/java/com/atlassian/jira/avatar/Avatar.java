package com.atlassian.jira.avatar;

/**
 * A picture for something.
 *
 * @source facts: jira-facts §6 [C≤10], id used for the avatar of an issue type in public plugins
 */
public interface Avatar {
    Long getId();
}
