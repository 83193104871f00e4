package com.atlassian.plugin;

/**
 * A module descriptor is wrong.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/slack-server-integration-common/src/main/java/com/atlassian/plugins/slack/api/condition/SlackInstalledCondition.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
@SuppressWarnings("serial") // The real id is not known, and nothing of this is ever written.
public class PluginParseException extends RuntimeException {
    public PluginParseException(String message) {
        super(message);
    }
}
