package org.productops.readiness.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.product.Unconfirmed;
import org.productops.readiness.checklist.ChecklistUse;
import org.productops.readiness.checklist.ChecklistUses;
import org.productops.readiness.issue.Demand;

/** Which checklists the transitions of workflows need. */
@JiraComponent
public class WorkflowChecklists implements ChecklistUses {

    private static final Unconfirmed CREATION = new Unconfirmed(
            WorkflowChecklists.class,
            "Forms for new issues show only the checklists that stand on issues by themselves.");

    private final WorkflowManager workflows;
    private final WorkflowOrigin origin;

    @Inject
    public WorkflowChecklists(@JiraImport WorkflowManager workflows, WorkflowOrigin origin) {
        this.workflows = workflows;
        this.origin = origin;
    }

    /**
     * The checklists that the issue's workflow needs, those first that are needed for a transition from the issue's
     * status, and those last that only its creation needed.
     */
    public List<Demand> of(Issue issue) {
        return demands(issue)
                .map(demands -> demands.from(issue.getStatus().getId()))
                .orElse(List.of());
    }

    /** The checklists that the creation of an issue needs which has a project and a type, and no id yet. */
    public List<Demand> ofCreation(Issue issue) {
        JiraWorkflow workflow =
                CREATION.get(() -> workflows.getWorkflow(issue.getProjectId(), issue.getIssueTypeId()), () -> null);
        return workflow == null || workflow.getDescriptor() == null
                ? List.of()
                : new ChecklistDemands(workflow.getDescriptor(), origin.known()).ofCreation();
    }

    /** The transitions that the issue's workflow has from the issue's status, whether or not they are hidden. */
    List<ActionDescriptor> next(Issue issue) {
        return demands(issue)
                .map(demands -> demands.next(issue.getStatus().getId()))
                .orElse(List.of());
    }

    private Optional<ChecklistDemands> demands(Issue issue) {
        JiraWorkflow workflow = workflows.getWorkflow(issue);
        WorkflowDescriptor descriptor = workflow == null ? null : workflow.getDescriptor();
        return descriptor == null || issue.getStatus() == null
                ? Optional.empty()
                : Optional.of(new ChecklistDemands(descriptor, origin.known()));
    }

    @Override
    public Map<Long, List<ChecklistUse>> byChecklist() {
        Map<Long, List<ChecklistUse>> uses = new LinkedHashMap<>();
        for (JiraWorkflow workflow : workflows.getWorkflows()) {
            new ChecklistDemands(workflow.getDescriptor(), origin.known())
                    .uses(workflow.getName())
                    .forEach((checklist, each) -> uses.computeIfAbsent(checklist, id -> new ArrayList<>())
                            .addAll(each));
        }
        return uses;
    }
}
