package com.atlassian.plugin.web.api.model;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * A piece of HTML that the product shows at a named place.
 *
 * <p>In panels of the issue view ({@code atl.jira.view.issue.right.context}) Jira puts into the context: "issue", the
 * {@code Issue}; "user", the {@code ApplicationUser}, null for the anonymous user; "project" and "helper", a
 * {@code JiraHelper} with the same again. "issue" and "user" are read like that by Atlassian's DVCS connector for Jira
 * ({@code DvcsPanelCondition}) [C≤10]; take the rest from the issue.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/web/panels/IssueWebPanel.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public interface WebPanel {
    String getHtml(Map<String, Object> context);

    void writeHtml(Writer writer, Map<String, Object> context) throws IOException;
}
