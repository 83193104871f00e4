package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * A status of an issue.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/web/rest/SlackMessageResource.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public interface Status {
    /** @source https://github.com/cures-hub/cures-condec-jira/blob/fbadb349/src/main/java/de/uhd/ifi/se/decision/management/jira/config/workflows/WorkflowXMLDescriptorProvider.java — [C≤10] for Jira 8.20 */
    String getId();

    String getName();

    /** @source https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/status/Status.html — [D] of Jira 7.6, since 6.1 */
    StatusCategory getStatusCategory();
}
