package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Decides whether a web fragment is shown.
 *
 * @source facts: jira-facts §5 [C11] — seen in atlassian-slack-integration-server
 */
public interface Condition {
    /** The parameters that the descriptor gives. */
    void init(Map<String, String> params) throws PluginParseException;

    boolean shouldDisplay(Map<String, Object> context);
}
