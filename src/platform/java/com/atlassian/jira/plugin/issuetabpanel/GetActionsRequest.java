package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;

/**
 * Asks what stands in a tab of an issue.
 *
 * @source https://github.com/slink-ws/status-page-plugin/blob/def784b2/src/main/java/ws/slink/statuspage/panel/IncidentTabPanel.java — [C≤10], with {@code issue()}; the type on Jira 11 in the documentation's example
 */
public final class GetActionsRequest {
    private final Issue issue;

    public GetActionsRequest(Issue issue) {
        this.issue = issue;
    }

    public Issue issue() {
        return issue;
    }
}
