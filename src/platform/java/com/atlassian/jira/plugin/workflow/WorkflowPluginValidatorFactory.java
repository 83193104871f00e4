package com.atlassian.jira.plugin.workflow;

/**
 * A factory for a validator.
 *
 * @source facts: jira-facts §4 [C≤10]
 */
public interface WorkflowPluginValidatorFactory extends WorkflowPluginFactory {}
