package com.atlassian.webresource.api.assembler;

/**
 * Collects what the page being rendered needs.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/slack-server-integration-common/src/main/java/com/atlassian/plugins/slack/velocity/VelocityPageBuilderService.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public interface WebResourceAssembler {
    RequiredResources resources();
}
