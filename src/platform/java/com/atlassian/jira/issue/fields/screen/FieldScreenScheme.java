package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/**
 * Which screen is used for which operation.
 *
 * @source facts: jira-facts §6 [C≤10]
 */
public interface FieldScreenScheme {
    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems();
}
