package com.atlassian.sal.api.pluginsettings;

/**
 * Opens plugin settings.
 *
 * @source facts: jira-facts §11 [C11] — seen in atlassian-slack-integration-server
 */
public interface PluginSettingsFactory {
    PluginSettings createGlobalSettings();
}
