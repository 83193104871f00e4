package org.productops.devhost.jira.pages;

import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.workflow.ValidatorModule;
import org.productops.devhost.web.AuiForm;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Markup;
import org.productops.devhost.web.Routes;

/** Adds validators to a transition, changes their parameters, and removes them. */
final class ValidatorPages {
    static final String CHOOSE = "/secure/admin/workflows/AddWorkflowTransitionValidator!default.jspa";
    static final String EDIT = "/secure/admin/workflows/EditWorkflowTransitionValidatorParams!default.jspa";
    static final String DELETE = "/secure/admin/workflows/DeleteWorkflowTransitionValidators.jspa";

    private static final String ADD = "/secure/admin/workflows/AddWorkflowTransitionValidatorParams!default.jspa";
    private static final String SEND_NEW = "/secure/admin/workflows/AddWorkflowTransitionValidatorParams.jspa";
    private static final String SEND_CHANGED = "/secure/admin/workflows/EditWorkflowTransitionValidatorParams.jspa";

    private final Jira jira;

    ValidatorPages(Jira jira) {
        this.jira = jira;
    }

    void addTo(Routes routes) {
        routes.get(CHOOSE, this::choose)
                .get(ADD, this::askNew)
                .post(SEND_NEW, this::add)
                .get(EDIT, this::askChanged)
                .post(SEND_CHANGED, this::change)
                .post(DELETE, this::delete);
    }

    private void choose(Exchange exchange) throws IOException {
        WorkflowAccess access = WorkflowAccess.of(jira, exchange);
        AuiForm form = about(access, AuiForm.get(exchange, ADD));
        boolean first = true;
        for (ValidatorModule module : jira.workflowModules().validators()) {
            String id = "validator-" + module.completeKey().replaceAll("[^\\w-]", "_");
            form.raw(Markup.start()
                    .open("div", "class", "radio")
                    .empty(
                            "input",
                            "type",
                            "radio",
                            "class",
                            "radio",
                            "id",
                            id,
                            "name",
                            "type",
                            "value",
                            module.completeKey(),
                            "checked",
                            first ? "checked" : null)
                    .element("label", module.name(), "for", id)
                    .element("div", module.description(), "class", "description")
                    .html());
            first = false;
        }
        String html = form.buttons(exchange, "Add", access.path(WorkflowAccess.TRANSITION));
        exchange.page(WorkflowPages.page("Add Validator To Transition", html));
    }

    private static AuiForm about(WorkflowAccess access, AuiForm form) {
        return form.hidden("workflowName", access.workflow().getName())
                .hidden("workflowTransition", String.valueOf(access.action().getId()));
    }

    private ValidatorModule module(Exchange exchange) {
        return jira.workflowModules()
                .validator(exchange.param("type"))
                .orElseThrow(() -> HttpProblem.notFound("There is no such validator."));
    }

    private void askNew(Exchange exchange) throws IOException {
        WorkflowAccess access = WorkflowAccess.of(jira, exchange);
        ValidatorModule module = module(exchange);
        String parameters = module.html("input-parameters", null);
        AuiForm form = about(access, AuiForm.post(exchange, SEND_NEW, Map.of())).hidden("type", module.completeKey());
        show(exchange, access, module, form, parameters, "Add");
    }

    private void show(
            Exchange exchange,
            WorkflowAccess access,
            ValidatorModule module,
            AuiForm form,
            String parameters,
            String submit)
            throws IOException {
        String html = form.raw(
                        "<table class=\"jiraform\" role=\"presentation\"><tbody>" + parameters + "</tbody></table>")
                .buttons(exchange, submit, access.path(WorkflowAccess.TRANSITION));
        exchange.page(WorkflowPages.page(submit + " parameters of: " + module.name(), html));
    }

    private void add(Exchange exchange) throws IOException {
        WorkflowAccess access = WorkflowAccess.of(jira, exchange);
        access.validators().add(module(exchange), form(exchange));
        exchange.redirect(access.path(WorkflowAccess.TRANSITION));
    }

    private static Map<String, String[]> form(Exchange exchange) {
        return new LinkedHashMap<>(exchange.request().getParameterMap());
    }

    private static ValidatorModule moduleOf(WorkflowAccess access, ValidatorDescriptor validator) {
        return access.validators()
                .moduleOf(validator)
                .orElseThrow(() -> HttpProblem.notFound("The plugin of this validator is not enabled."));
    }

    private void askChanged(Exchange exchange) throws IOException {
        WorkflowAccess access = WorkflowAccess.of(jira, exchange);
        ValidatorDescriptor validator = access.validator(exchange);
        ValidatorModule module = moduleOf(access, validator);
        String parameters = module.html("edit-parameters", validator);
        AuiForm form =
                about(access, AuiForm.post(exchange, SEND_CHANGED, Map.of())).hidden("count", exchange.param("count"));
        show(exchange, access, module, form, parameters, "Update");
    }

    private void change(Exchange exchange) throws IOException {
        WorkflowAccess access = WorkflowAccess.of(jira, exchange);
        ValidatorDescriptor validator = access.validator(exchange);
        access.validators().change(validator, moduleOf(access, validator), form(exchange));
        exchange.redirect(access.path(WorkflowAccess.TRANSITION));
    }

    private void delete(Exchange exchange) throws IOException {
        WorkflowAccess access = WorkflowAccess.of(jira, exchange);
        access.validators().remove(access.validator(exchange));
        exchange.redirect(access.path(WorkflowAccess.TRANSITION));
    }
}
