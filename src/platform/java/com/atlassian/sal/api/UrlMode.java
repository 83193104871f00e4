package com.atlassian.sal.api;

/**
 * Which form of the base address is wanted.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/slack-server-integration-common/src/main/java/com/atlassian/plugins/slack/util/LinkHelper.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    /** @source https://github.com/AndreyVMarkelov/jira-prometheus-exporter/blob/60014eb/src/main/java/ru/andreymarkelov/atlas/plugins/promjiraexporter/servlet/AllEndpointFilter.java — [C≤10] for Jira 8.0 */
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
