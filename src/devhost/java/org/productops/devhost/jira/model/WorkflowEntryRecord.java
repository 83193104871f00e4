package org.productops.devhost.jira.model;

/**
 * Where one issue is in its workflow.
 *
 * @param state OSWorkflow's state of the process
 * @param currentStepId the id of the present step's record, or 0 for none
 * @param stepId the step of the workflow
 */
public record WorkflowEntryRecord(long id, String workflowName, int state, long currentStepId, int stepId) {

    /** The same entry in another state. */
    public WorkflowEntryRecord inState(int newState) {
        return new WorkflowEntryRecord(id, workflowName, newState, currentStepId, stepId);
    }

    /** The same entry at another step. */
    public WorkflowEntryRecord at(long newCurrentStepId, int newStepId) {
        return new WorkflowEntryRecord(id, workflowName, state, newCurrentStepId, newStepId);
    }
}
