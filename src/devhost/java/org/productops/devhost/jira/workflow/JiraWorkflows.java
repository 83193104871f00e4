package org.productops.devhost.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.Collection;
import java.util.Optional;
import org.productops.devhost.jira.model.JiraRecords;

/** The workflows. */
public final class JiraWorkflows implements WorkflowManager {
    private final JiraRecords records;

    public JiraWorkflows(JiraRecords records) {
        this.records = records;
    }

    /** A copy of the workflow of this name; changes to it need {@link #save}. */
    public Optional<StoredWorkflow> named(String name) {
        return records.workflows().get(name).map(StoredWorkflow::new);
    }

    @Override
    public JiraWorkflow getWorkflow(Issue issue) {
        return ofProject(issue.getProjectId());
    }

    /** The workflow of a project's issues. */
    public StoredWorkflow ofProject(long projectId) {
        return records.projects()
                .get(String.valueOf(projectId))
                .flatMap(project -> named(project.workflow()))
                .orElseThrow();
    }

    @Override
    public Collection<JiraWorkflow> getWorkflows() {
        return records.workflows().all().stream()
                .<JiraWorkflow>map(StoredWorkflow::new)
                .toList();
    }

    /** Keeps a changed workflow. */
    public void save(StoredWorkflow workflow) {
        records.workflows().put(workflow.toRecord());
    }
}
