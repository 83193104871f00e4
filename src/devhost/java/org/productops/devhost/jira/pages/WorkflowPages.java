package org.productops.devhost.jira.pages;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.workflow.StoredWorkflow;
import org.productops.devhost.jira.workflow.ValidatorModule;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.PageLink;
import org.productops.devhost.web.Routes;

/** The workflows, the steps of one, and the validators of a transition. */
final class WorkflowPages {
    /** A step with the transitions that leave it. */
    public record Step(String name, List<Action> actions) {}

    /** A transition, the page about it, and the step that it leads to. */
    public record Action(int id, String name, String path, String target) {}

    /**
     * A validator of a transition.
     *
     * @param name null if its plugin is not enabled
     * @param className what the workflow keeps of it
     * @param viewHtml what its plugin says about it
     * @param edit the page with its parameters, or null if it has none
     */
    public record Validator(String name, String className, String viewHtml, String edit) {}

    private final Jira jira;

    WorkflowPages(Jira jira) {
        this.jira = jira;
    }

    void addTo(Routes routes) {
        routes.get("/secure/admin/workflows/ListWorkflows.jspa", this::list)
                .get(WorkflowAccess.STEPS, this::steps)
                .get(WorkflowAccess.TRANSITION, this::transition);
    }

    private void list(Exchange exchange) throws IOException {
        WorkflowAccess.requireAdministrator(jira, exchange);
        List<PageLink> workflows = jira.workflows().getWorkflows().stream()
                .map(WorkflowAccess::link)
                .toList();
        WorkflowAccess.page(exchange, "Workflows", "jira/workflows", Map.of("workflows", workflows));
    }

    private void steps(Exchange exchange) throws IOException {
        StoredWorkflow workflow = WorkflowAccess.workflow(jira, exchange);
        List<Step> steps = new ArrayList<>();
        steps.add(step(workflow, "(new issue)", workflow.initialActions()));
        for (StepDescriptor step : workflow.steps()) {
            steps.add(step(workflow, step.getName(), StoredWorkflow.actions(step)));
        }
        WorkflowAccess.page(exchange, "Workflow: " + workflow.getName(), "jira/workflow", Map.of("steps", steps));
    }

    private static Step step(StoredWorkflow workflow, String name, List<ActionDescriptor> actions) {
        return new Step(
                name,
                actions.stream()
                        .map(action -> new Action(
                                action.getId(),
                                action.getName(),
                                WorkflowAccess.path(WorkflowAccess.TRANSITION, workflow, action),
                                workflow.targetName(action)))
                        .toList());
    }

    private void transition(Exchange exchange) throws IOException {
        WorkflowAccess access = WorkflowAccess.of(jira, exchange);
        List<Validator> validators = new ArrayList<>();
        for (ValidatorDescriptor validator : access.validators().all()) {
            String edit = access.path(WorkflowAccess.EDIT_VALIDATOR) + "&count=" + (validators.size() + 1);
            validators.add(access.validators()
                    .moduleOf(validator)
                    .map(module -> validator(module, validator, edit))
                    .orElse(new Validator(
                            null, String.valueOf(validator.getArgs().get("class.name")), null, null)));
        }
        WorkflowAccess.page(
                exchange,
                "Transition: " + access.action().getName(),
                "jira/workflow-transition",
                Map.of(
                        "workflow", WorkflowAccess.link(access.workflow()),
                        "transition", access.action().getId(),
                        "target", access.workflow().targetName(access.action()),
                        "add", access.path(WorkflowAccess.ADD_VALIDATOR),
                        "validators", validators));
    }

    private static Validator validator(ValidatorModule module, ValidatorDescriptor validator, String edit) {
        return new Validator(
                module.name(),
                module.validatorClassName(),
                module.html("view", validator),
                module.hasParameters() ? edit : null);
    }
}
