package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;

/**
 * Finds workflows.
 *
 * @source https://docs.atlassian.com/jira/7.0.8/com/atlassian/jira/workflow/WorkflowManager.html — [C≤10]
 */
public interface WorkflowManager {
    JiraWorkflow getWorkflow(Issue issue);

    JiraWorkflow getWorkflow(Long projectId, String issueTypeId);

    Collection<JiraWorkflow> getWorkflows();
}
