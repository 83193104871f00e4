package com.atlassian.sal.api;

/**
 * Which form of the base address is wanted.
 *
 * @source facts: jira-facts §11 [C11] — seen in atlassian-slack-integration-server
 */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
