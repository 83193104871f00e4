package com.atlassian.jira;

import java.util.Collection;

/**
 * The kind of values that a function gives or a clause takes.
 *
 * @source facts: jira-facts §3 [C11] — seen in codescape/jira-scrum-poker; members [K]
 */
public interface JiraDataType {
    Collection<String> asStrings();

    boolean matches(JiraDataType other);
}
