package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;

/**
 * A workflow.
 *
 * @source https://docs.atlassian.com/jira/7.1.9/com/atlassian/jira/workflow/JiraWorkflow.html — [D]
 */
public interface JiraWorkflow {
    String getName();

    /** @source https://github.com/igsl-group/Octopus_Jira/blob/41a0241e/ConfigMigration/src/main/java/com/igsl/configmigration/workflow/WorkflowDTO.java — [C≤10] for Jira 8.21 */
    WorkflowDescriptor getDescriptor();

    Collection<ActionDescriptor> getAllActions();
}
