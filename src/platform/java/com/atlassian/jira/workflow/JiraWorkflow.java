package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;

/**
 * A workflow.
 *
 * @source https://docs.atlassian.com/jira/7.1.9/com/atlassian/jira/workflow/JiraWorkflow.html — [D], unchanged use in atlassian-slack-integration-server
 */
public interface JiraWorkflow {
    String getName();

    WorkflowDescriptor getDescriptor();

    Collection<ActionDescriptor> getAllActions();
}
