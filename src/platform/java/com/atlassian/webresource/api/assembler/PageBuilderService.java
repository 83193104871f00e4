package com.atlassian.webresource.api.assembler;

/**
 * Gives the assembler of the current request.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/slack-server-integration-common/src/main/java/com/atlassian/plugins/slack/velocity/VelocityPageBuilderService.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
