package org.productops.devhost.jira.pages;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.workflow.RuleKind;
import org.productops.devhost.jira.workflow.RuleModule;
import org.productops.devhost.jira.workflow.StoredWorkflow;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.PageLink;
import org.productops.devhost.web.Routes;

/** The workflows, the steps of one, and the rules of a transition. */
final class WorkflowPages {
    /** A step with the transitions that leave it. */
    public record Step(String name, List<Action> actions) {}

    /** A transition, the page about it, and the step that it leads to. */
    public record Action(int id, String name, String path, String target) {}

    /**
     * The rules of a kind that a transition has.
     *
     * @param word what the kind is called
     * @param title the heading
     * @param add the page on which one is added
     * @param delete where one is removed
     */
    public record Rules(String word, String title, String add, String delete, List<Rule> all) {}

    /**
     * A rule of a transition.
     *
     * @param name null if its plugin is not enabled
     * @param className what the workflow keeps of it
     * @param viewHtml what its plugin says about it
     * @param edit the page with its parameters, or null if it has none
     */
    public record Rule(String name, String className, String viewHtml, String edit) {}

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
        WorkflowAccess.page(
                exchange,
                "Transition: " + access.action().getName(),
                "jira/workflow-transition",
                Map.of(
                        "workflow", WorkflowAccess.link(access.workflow()),
                        "transition", access.action().getId(),
                        "target", access.workflow().targetName(access.action()),
                        "kinds",
                                Arrays.stream(RuleKind.values())
                                        .map(kind -> rules(access, kind))
                                        .toList()));
    }

    private static Rules rules(WorkflowAccess access, RuleKind kind) {
        List<Rule> all = new ArrayList<>();
        for (AbstractDescriptor rule : access.rules(kind).all()) {
            String edit = access.path(WorkflowAccess.edit(kind)) + "&count=" + (all.size() + 1);
            all.add(access.rules(kind)
                    .moduleOf(rule)
                    .map(module -> rule(module, rule, edit))
                    .orElse(new Rule(null, access.rules(kind).className(rule), null, null)));
        }
        return new Rules(
                kind.word(),
                switch (kind) {
                    case VALIDATOR -> "Validators";
                    case CONDITION -> "Conditions";
                    case FUNCTION -> "Post functions";
                },
                access.path(WorkflowAccess.add(kind)),
                "/secure/admin/workflows/DeleteWorkflowTransition" + kind.pages() + "s.jspa",
                all);
    }

    private static Rule rule(RuleModule module, AbstractDescriptor rule, String edit) {
        return new Rule(
                module.name(), module.ruleClassName(), module.html("view", rule), module.hasParameters() ? edit : null);
    }
}
