package org.productops.devhost.jira.pages;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.workflow.StoredWorkflow;
import org.productops.devhost.jira.workflow.ValidatorModule;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.Markup;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.Routes;

/** The workflows, the steps of one, and the validators of a transition. */
final class WorkflowPages {
    private static final String STEPS = "/secure/admin/workflows/ViewWorkflowSteps.jspa";

    private final Jira jira;

    WorkflowPages(Jira jira) {
        this.jira = jira;
    }

    void addTo(Routes routes) {
        routes.get("/secure/admin/workflows/ListWorkflows.jspa", this::list)
                .get(STEPS, this::steps)
                .get(WorkflowAccess.TRANSITION, this::transition);
    }

    static Page page(String title, String html) {
        return Page.admin(title, Markup.start().element("h2", title).raw(html).html(), "workflows");
    }

    private void list(Exchange exchange) throws IOException {
        WorkflowAccess.requireAdministrator(jira, exchange);
        Markup list = Markup.start().open("ul", "id", "workflows");
        for (JiraWorkflow workflow : jira.workflows().getWorkflows()) {
            list.open("li")
                    .link(
                            exchange.url(STEPS + "?workflowMode=live&workflowName=" + encode(workflow.getName())),
                            workflow.getName())
                    .close();
        }
        exchange.page(page("Workflows", list.html()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void steps(Exchange exchange) throws IOException {
        StoredWorkflow workflow = WorkflowAccess.workflow(jira, exchange);
        Markup table = Markup.start()
                .open("table", "class", "aui", "id", "steps_table")
                .open("thead")
                .open("tr")
                .element("th", "Step", "scope", "col")
                .element("th", "Transitions", "scope", "col")
                .close()
                .close()
                .open("tbody");
        row(table, exchange, workflow, "(new issue)", workflow.initialActions());
        for (StepDescriptor step : workflow.steps()) {
            row(table, exchange, workflow, step.getName(), StoredWorkflow.actions(step));
        }
        exchange.page(page("Workflow: " + workflow.getName(), table.html()));
    }

    private static void row(
            Markup table, Exchange exchange, StoredWorkflow workflow, String name, List<ActionDescriptor> actions) {
        table.open("tr").element("td", name).open("td").open("ul");
        for (ActionDescriptor action : actions) {
            String path = WorkflowAccess.TRANSITION + "?workflowMode=live&workflowName=" + encode(workflow.getName())
                    + "&workflowTransition=" + action.getId();
            table.open("li")
                    .element("a", action.getName(), "id", "edit_action_" + action.getId(), "href", exchange.url(path))
                    .text(" to " + stepName(workflow, action))
                    .close();
        }
        table.close().close().close();
    }

    private static String stepName(StoredWorkflow workflow, ActionDescriptor action) {
        return workflow.getDescriptor().getStep(workflow.targetOf(action)).getName();
    }

    private void transition(Exchange exchange) throws IOException {
        WorkflowAccess access = WorkflowAccess.of(jira, exchange);
        Markup body = Markup.start()
                .open("p")
                .link(
                        exchange.url(STEPS + "?workflowMode=live&workflowName="
                                + encode(access.workflow().getName())),
                        access.workflow().getName())
                .text(" to " + stepName(access.workflow(), access.action()))
                .close()
                .element("h3", "Validators")
                .element(
                        "a",
                        "Add validator",
                        "id",
                        "add-workflow-validator",
                        "class",
                        "aui-button",
                        "href",
                        exchange.url(access.path(ValidatorPages.CHOOSE)));
        List<ValidatorDescriptor> validators = access.validators().all();
        body.open("ol", "id", "workflow-validators");
        for (int i = 0; i < validators.size(); i++) {
            body.open("li")
                    .raw(validator(exchange, access, validators.get(i), i + 1))
                    .close();
        }
        exchange.page(page("Transition: " + access.action().getName(), body.html()));
    }

    private static String validator(
            Exchange exchange, WorkflowAccess access, ValidatorDescriptor validator, int count) {
        Optional<ValidatorModule> module = access.validators().moduleOf(validator);
        Markup markup = Markup.start().open("div", "class", "workflow-validator");
        if (module.isEmpty()) {
            return markup.text("The plugin of this validator is not enabled: "
                            + validator.getArgs().get("class.name"))
                    .html();
        }
        markup.element("strong", module.get().name())
                .open("div", "class", "description")
                .raw(module.get().html("view", validator))
                .close();
        if (module.get().hasParameters()) {
            String edit = access.path(ValidatorPages.EDIT) + "&count=" + count;
            markup.element(
                    "a",
                    "Edit",
                    "id",
                    "edit-validator-" + count,
                    "class",
                    "aui-button aui-button-link",
                    "href",
                    exchange.url(edit));
        }
        Map<String, String> values = Map.of(
                "workflowName", access.workflow().getName(),
                "workflowTransition", String.valueOf(access.action().getId()),
                "count", String.valueOf(count));
        String id = "delete-validator-" + count;
        return markup.raw(
                        PostButton.html(exchange, ValidatorPages.DELETE, values, id, "Delete", "aui-button-link", null))
                .html();
    }
}
