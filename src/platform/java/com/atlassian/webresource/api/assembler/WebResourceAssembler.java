package com.atlassian.webresource.api.assembler;

/**
 * Collects what the page being rendered needs.
 *
 * @source facts: jira-facts §5 [C11] — seen in atlassian-slack-integration-server
 */
public interface WebResourceAssembler {
    RequiredResources resources();
}
