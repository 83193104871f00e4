package com.atlassian.jira.plugin.workflow;

/**
 * A factory for a condition.
 *
 * @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/workflow/inline/InlineScriptConditionFactory.java — [C≤10] for Jira 8.13
 */
public interface WorkflowPluginConditionFactory extends WorkflowPluginFactory {}
