package com.atlassian.jira.plugin.workflow;

/**
 * A factory for a post function.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/postfunction/SlackPostFunctionFactory.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public interface WorkflowPluginFunctionFactory extends WorkflowPluginFactory {}
