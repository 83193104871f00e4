package com.atlassian.plugin.web.api.model;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * A piece of HTML that the product shows at a named place.
 *
 * @source facts: jira-facts §5 [C11] — seen in atlassian-slack-integration-server
 */
public interface WebPanel {
    String getHtml(Map<String, Object> context);

    void writeHtml(Writer writer, Map<String, Object> context) throws IOException;
}
