package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Renders the plugin's own Velocity templates.
 *
 * @source facts: jira-facts §9 [C11] — seen in atlassian-slack-integration-server
 */
public interface TemplateRenderer {
    void render(String templateName, Map<String, Object> context, Writer writer) throws RenderingException, IOException;
}
