package com.atlassian.sal.api;

/**
 * Which product this is, and where it is served.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/slack-server-integration-common/src/main/java/com/atlassian/plugins/slack/util/LinkHelper.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);

    /**
     * "jira" or "conf".
     *
     * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/slack-server-integration-common/src/main/java/com/atlassian/plugins/slack/admin/ConfigureServlet.java — [C11] for Jira 11.0 and Confluence 10.0.1
     */
    String getPlatformId();
}
