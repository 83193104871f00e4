package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Adds values to the context of a web fragment.
 *
 * @source facts: jira-facts §5 [C11] — seen in atlassian-slack-integration-server
 */
public interface ContextProvider {
    void init(Map<String, String> params) throws PluginParseException;

    Map<String, Object> getContextMap(Map<String, Object> context);
}
