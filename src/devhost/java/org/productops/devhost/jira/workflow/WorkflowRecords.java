package org.productops.devhost.jira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.module.propertyset.PropertySetManager;
import com.opensymphony.workflow.query.WorkflowExpressionQuery;
import com.opensymphony.workflow.query.WorkflowQuery;
import com.opensymphony.workflow.spi.SimpleStep;
import com.opensymphony.workflow.spi.SimpleWorkflowEntry;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.model.WorkflowEntryRecord;

/**
 * Keeps where each issue is in its workflow. The workflows of Jira have one current step and no properties; the history
 * is not kept.
 */
@SuppressWarnings({"rawtypes", "deprecation"
}) // the workflow engine is older than generics, and asks for what it deprecates
final class WorkflowRecords implements WorkflowStore {
    private final JiraRecords records;

    WorkflowRecords(JiraRecords records) {
        this.records = records;
    }

    @Override
    public void init(Map properties) {}

    @Override
    public WorkflowEntry createEntry(String workflowName) {
        long id = records.nextId("workflow-entry");
        records.workflowEntries().put(new WorkflowEntryRecord(id, workflowName, WorkflowEntry.CREATED, 0, 0));
        return findEntry(id);
    }

    @Override
    public WorkflowEntry findEntry(long entryId) {
        WorkflowEntryRecord entry = entry(entryId);
        return new SimpleWorkflowEntry(entryId, entry.workflowName(), entry.state());
    }

    WorkflowEntryRecord entry(long entryId) {
        return records.workflowEntries().get(String.valueOf(entryId)).orElseThrow();
    }

    @Override
    public void setEntryState(long entryId, int state) {
        records.workflowEntries().put(entry(entryId).inState(state));
    }

    @Override
    public PropertySet getPropertySet(long entryId) {
        return PropertySetManager.getInstance("memory", null);
    }

    @Override
    public Step createCurrentStep(
            long entryId, int stepId, String owner, Date startDate, Date dueDate, String status, long[] previousIds) {
        long id = records.nextId("workflow-step");
        records.workflowEntries().put(entry(entryId).at(id, stepId));
        return step(id, entryId, stepId);
    }

    private static Step step(long id, long entryId, int stepId) {
        return new SimpleStep(id, entryId, stepId, 0, null, new Date(), null, null, "Open", new long[0], null);
    }

    @Override
    public List<Step> findCurrentSteps(long entryId) {
        WorkflowEntryRecord entry = entry(entryId);
        return entry.currentStepId() == 0 ? List.of() : List.of(step(entry.currentStepId(), entryId, entry.stepId()));
    }

    @Override
    public List<Step> findHistorySteps(long entryId) {
        return List.of();
    }

    @Override
    public Step markFinished(Step step, int actionId, Date finishDate, String status, String caller) {
        return step;
    }

    @Override
    public void moveToHistory(Step step) {
        WorkflowEntryRecord entry = entry(step.getEntryId());
        if (entry.currentStepId() == step.getId()) {
            records.workflowEntries().put(entry.at(0, 0));
        }
    }

    @Override
    public List query(WorkflowQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List query(WorkflowExpressionQuery query) {
        throw new UnsupportedOperationException();
    }
}
