package org.productops.devhost.jira.pages;

import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.workflow.ValidatorModule;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Routes;

/** Adds validators to a transition, changes their parameters, and removes them. */
final class ValidatorPages {
    private static final String ADD = "/secure/admin/workflows/AddWorkflowTransitionValidatorParams!default.jspa";
    private static final String SEND_NEW = "/secure/admin/workflows/AddWorkflowTransitionValidatorParams.jspa";
    private static final String SEND_CHANGED = "/secure/admin/workflows/EditWorkflowTransitionValidatorParams.jspa";

    private final Jira jira;

    ValidatorPages(Jira jira) {
        this.jira = jira;
    }

    void addTo(Routes routes) {
        routes.get(WorkflowAccess.ADD_VALIDATOR, this::choose)
                .get(ADD, this::askNew)
                .post(SEND_NEW, this::add)
                .get(WorkflowAccess.EDIT_VALIDATOR, this::askChanged)
                .post(SEND_CHANGED, this::change)
                .post("/secure/admin/workflows/DeleteWorkflowTransitionValidators.jspa", this::delete);
    }

    private void choose(Exchange exchange) throws IOException {
        WorkflowAccess access = WorkflowAccess.of(jira, exchange);
        WorkflowAccess.page(
                exchange,
                "Add Validator To Transition",
                "jira/add-validator",
                Map.of(
                        "path", ADD,
                        "workflow", access.workflow().getName(),
                        "transition", access.action().getId(),
                        "validators", jira.workflowModules().validators(),
                        "cancel", access.path(WorkflowAccess.TRANSITION)));
    }

    private ValidatorModule module(Exchange exchange) {
        return jira.workflowModules()
                .validator(exchange.param("type"))
                .orElseThrow(() -> HttpProblem.notFound("There is no such validator."));
    }

    private void askNew(Exchange exchange) throws IOException {
        WorkflowAccess access = WorkflowAccess.of(jira, exchange);
        ValidatorModule module = module(exchange);
        parameters(
                exchange,
                access,
                module,
                "Add",
                Map.of(
                        "path", SEND_NEW,
                        "further", Map.entry("type", module.completeKey()),
                        "parametersHtml", module.html("input-parameters", null)));
    }

    private static void parameters(
            Exchange exchange, WorkflowAccess access, ValidatorModule module, String submit, Map<String, Object> values)
            throws IOException {
        Map<String, Object> all = new HashMap<>(values);
        all.put("workflow", access.workflow().getName());
        all.put("transition", access.action().getId());
        all.put("submit", submit);
        all.put("cancel", access.path(WorkflowAccess.TRANSITION));
        WorkflowAccess.page(exchange, submit + " parameters of: " + module.name(), "jira/validator-parameters", all);
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
        parameters(
                exchange,
                access,
                module,
                "Update",
                Map.of(
                        "path", SEND_CHANGED,
                        "further", Map.entry("count", exchange.param("count")),
                        "parametersHtml", module.html("edit-parameters", validator)));
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
