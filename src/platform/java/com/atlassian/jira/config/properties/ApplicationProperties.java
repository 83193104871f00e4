package com.atlassian.jira.config.properties;

/**
 * The general configuration of Jira.
 *
 * @source https://docs.atlassian.com/software/jira/docs/api/10.2.0/com/atlassian/jira/config/properties/ApplicationProperties.html — [D]
 */
public interface ApplicationProperties {
    /** Null for what neither an administrator nor a default says. */
    String getDefaultBackedString(String name);
}
