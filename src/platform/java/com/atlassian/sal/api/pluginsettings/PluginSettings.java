package com.atlassian.sal.api.pluginsettings;

/**
 * A small key-value store. Values are String, List of String, Map of String to String, or Properties.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/bitbucket-slack-server-integration-plugin/src/main/java/com/atlassian/bitbucket/plugins/slack/notification/configuration/ao/MutedChannelIdUpgradeTask001.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
