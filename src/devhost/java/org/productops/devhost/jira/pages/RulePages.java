package org.productops.devhost.jira.pages;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.workflow.RuleKind;
import org.productops.devhost.jira.workflow.RuleModule;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Routes;

/** Adds rules of one kind to a transition, changes their parameters, and removes them. */
final class RulePages {
    private static final String EDITOR = "/secure/admin/workflows/";

    private final Jira jira;
    private final RuleKind kind;
    private final String sendNew;
    private final String sendChanged;
    private final String askNew;

    RulePages(Jira jira, RuleKind kind) {
        this.jira = jira;
        this.kind = kind;
        this.sendNew = EDITOR + "AddWorkflowTransition" + kind.pages() + "Params.jspa";
        this.askNew = EDITOR + "AddWorkflowTransition" + kind.pages() + "Params!default.jspa";
        this.sendChanged = EDITOR + "EditWorkflowTransition" + kind.pages() + "Params.jspa";
    }

    void addTo(Routes routes) {
        routes.get(WorkflowAccess.add(kind), this::choose)
                .get(askNew, this::askNew)
                .post(sendNew, this::add)
                .get(WorkflowAccess.edit(kind), this::askChanged)
                .post(sendChanged, this::change)
                .post(EDITOR + "DeleteWorkflowTransition" + kind.pages() + "s.jspa", this::delete);
    }

    private void choose(Exchange exchange) throws IOException {
        WorkflowAccess access = WorkflowAccess.of(jira, exchange);
        WorkflowAccess.page(
                exchange,
                "Add " + kind.word() + " to transition",
                "jira/add-rule",
                Map.of(
                        "path", askNew,
                        "word", kind.word(),
                        "workflow", access.workflow().getName(),
                        "transition", access.action().getId(),
                        "rules", jira.workflowModules().all(kind),
                        "cancel", access.path(WorkflowAccess.TRANSITION)));
    }

    private RuleModule module(Exchange exchange) {
        return jira.workflowModules()
                .find(kind, exchange.param("type"))
                .orElseThrow(() -> HttpProblem.notFound("There is no such " + kind.word() + "."));
    }

    private void askNew(Exchange exchange) throws IOException {
        WorkflowAccess access = WorkflowAccess.of(jira, exchange);
        RuleModule module = module(exchange);
        parameters(
                exchange,
                access,
                module,
                "Add",
                Map.of(
                        "path", sendNew,
                        "further", Map.entry("type", module.completeKey()),
                        "parametersHtml", module.html("input-parameters", null)));
    }

    private static void parameters(
            Exchange exchange, WorkflowAccess access, RuleModule module, String submit, Map<String, Object> values)
            throws IOException {
        Map<String, Object> all = new HashMap<>(values);
        all.put("workflow", access.workflow().getName());
        all.put("transition", access.action().getId());
        all.put("submit", submit);
        all.put("cancel", access.path(WorkflowAccess.TRANSITION));
        WorkflowAccess.page(exchange, submit + " parameters of: " + module.name(), "jira/rule-parameters", all);
    }

    private void add(Exchange exchange) throws IOException {
        WorkflowAccess access = WorkflowAccess.of(jira, exchange);
        access.rules(kind).add(module(exchange), form(exchange));
        exchange.redirect(access.path(WorkflowAccess.TRANSITION));
    }

    private static Map<String, String[]> form(Exchange exchange) {
        return new LinkedHashMap<>(exchange.request().getParameterMap());
    }

    private RuleModule moduleOf(WorkflowAccess access, AbstractDescriptor rule) {
        return access.rules(kind)
                .moduleOf(rule)
                .orElseThrow(() -> HttpProblem.notFound("The plugin of this " + kind.word() + " is not enabled."));
    }

    private void askChanged(Exchange exchange) throws IOException {
        WorkflowAccess access = WorkflowAccess.of(jira, exchange);
        AbstractDescriptor rule = access.rule(kind, exchange);
        RuleModule module = moduleOf(access, rule);
        parameters(
                exchange,
                access,
                module,
                "Update",
                Map.of(
                        "path", sendChanged,
                        "further", Map.entry("count", exchange.param("count")),
                        "parametersHtml", module.html("edit-parameters", rule)));
    }

    private void change(Exchange exchange) throws IOException {
        WorkflowAccess access = WorkflowAccess.of(jira, exchange);
        AbstractDescriptor rule = access.rule(kind, exchange);
        access.rules(kind).change(rule, moduleOf(access, rule), form(exchange));
        exchange.redirect(access.path(WorkflowAccess.TRANSITION));
    }

    private void delete(Exchange exchange) throws IOException {
        WorkflowAccess access = WorkflowAccess.of(jira, exchange);
        access.rules(kind).remove(access.rule(kind, exchange));
        exchange.redirect(access.path(WorkflowAccess.TRANSITION));
    }
}
