package com.atlassian.plugin;

/**
 * A module descriptor is wrong.
 *
 * @source facts: jira-facts §5 [C11] — seen in atlassian-slack-integration-server; unchecked [K]
 */
@SuppressWarnings("serial") // The real id is not known, and nothing of this is ever written.
public class PluginParseException extends RuntimeException {
    public PluginParseException(String message) {
        super(message);
    }
}
