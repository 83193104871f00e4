package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/**
 * All screens.
 *
 * @source facts: jira-facts §6 [C≤10]
 */
public interface FieldScreenManager {
    Collection<FieldScreen> getFieldScreens();
}
