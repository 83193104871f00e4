package com.atlassian.sal.api.pluginsettings;

/**
 * Opens plugin settings.
 *
 * @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/upgrade/Upgrade01RemovePluginSettings.java — [C11] for Jira 11.3.1
 */
public interface PluginSettingsFactory {
    PluginSettings createGlobalSettings();
}
