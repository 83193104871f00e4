package com.atlassian.sal.api;

/**
 * Which product this is, and where it is served.
 *
 * @source facts: jira-facts §11 [C11] — seen in atlassian-slack-integration-server
 */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);

    /**
     * "jira" or "conf".
     *
     * @source facts: confluence-facts §0.3 [C11] — seen in atlassian-slack-integration-server
     */
    String getPlatformId();
}
