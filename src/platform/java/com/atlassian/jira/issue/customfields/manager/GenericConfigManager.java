package com.atlassian.jira.issue.customfields.manager;

/**
 * Keeps settings of field configurations. Called by the field types' base class only.
 *
 * @source facts: jira-facts §1 [C≤10]
 */
public interface GenericConfigManager {

    Object retrieve(String dataType, String key);
}
