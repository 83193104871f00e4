package org.productops.readiness.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.productops.readiness.checklist.ChecklistUse;
import org.productops.readiness.checklist.ChecklistUses;
import org.productops.readiness.issue.Demand;

/** Which checklists the transitions of workflows need. */
@JiraComponent
public class WorkflowChecklists implements ChecklistUses {

    private final WorkflowManager workflows;

    @Inject
    public WorkflowChecklists(@JiraImport WorkflowManager workflows) {
        this.workflows = workflows;
    }

    /**
     * The checklists that the issue's workflow needs, those first that are needed for a transition from the issue's
     * status, and those last that only its creation needed.
     */
    public List<Demand> of(Issue issue) {
        JiraWorkflow workflow = workflows.getWorkflow(issue);
        WorkflowDescriptor descriptor = workflow == null ? null : workflow.getDescriptor();
        if (descriptor == null || issue.getStatus() == null) {
            return List.of();
        }
        return new ChecklistDemands(descriptor).from(issue.getStatus().getId());
    }

    @Override
    public Map<Long, List<ChecklistUse>> byChecklist() {
        Map<Long, List<ChecklistUse>> uses = new LinkedHashMap<>();
        for (JiraWorkflow workflow : workflows.getWorkflows()) {
            new ChecklistDemands(workflow.getDescriptor())
                    .uses(workflow.getName())
                    .forEach((checklist, each) -> uses.computeIfAbsent(checklist, id -> new ArrayList<>())
                            .addAll(each));
        }
        return uses;
    }
}
