package com.atlassian.webresource.api.assembler;

/**
 * Scripts and styles that the page being rendered needs.
 *
 * @source facts: jira-facts §5 [C11] — seen in atlassian-slack-integration-server
 */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleCompleteKey);
}
