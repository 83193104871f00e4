package org.productops.devhost.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.model.WorkflowRecord;

/** The workflows. */
public final class JiraWorkflows implements WorkflowManager {
    private final JiraRecords records;
    private final Map<String, Read> read = new ConcurrentHashMap<>();

    /** A workflow that was read already, and what it was read from. */
    private record Read(WorkflowRecord from, StoredWorkflow workflow) {}

    public JiraWorkflows(JiraRecords records) {
        this.records = records;
    }

    /** The workflow of this name, to be read only. */
    public Optional<StoredWorkflow> named(String name) {
        return records.workflows().get(name).map(this::read);
    }

    private StoredWorkflow read(WorkflowRecord record) {
        return read.compute(
                        record.name(),
                        (name, before) -> before != null && before.from().equals(record)
                                ? before
                                : new Read(record, new StoredWorkflow(record)))
                .workflow();
    }

    /** A copy of the workflow of this name, for changes; they need {@link #save}. */
    public Optional<StoredWorkflow> copyOf(String name) {
        return records.workflows().get(name).map(StoredWorkflow::new);
    }

    @Override
    public JiraWorkflow getWorkflow(Issue issue) {
        return ofProject(issue.getProjectId());
    }

    @Override
    public JiraWorkflow getWorkflow(Long projectId, String issueTypeId) {
        return ofProject(projectId);
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
        return records.workflows().all().stream().<JiraWorkflow>map(this::read).toList();
    }

    /** Keeps a changed workflow. */
    public void save(StoredWorkflow workflow) {
        records.workflows().put(workflow.toRecord());
    }
}
