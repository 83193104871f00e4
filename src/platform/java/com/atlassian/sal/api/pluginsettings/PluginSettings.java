package com.atlassian.sal.api.pluginsettings;

/**
 * A small key-value store. Values are String, List of String, Map of String to String, or Properties.
 *
 * @source facts: jira-facts §11 [C11] — seen in atlassian-slack-integration-server
 */
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
