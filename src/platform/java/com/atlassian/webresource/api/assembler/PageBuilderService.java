package com.atlassian.webresource.api.assembler;

/**
 * Gives the assembler of the current request.
 *
 * @source facts: jira-facts §5 [C11] — seen in atlassian-slack-integration-server
 */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
