package org.productops.devhost.jira.pages;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.workflow.RuleKind;
import org.productops.devhost.jira.workflow.StoredWorkflow;
import org.productops.devhost.jira.workflow.TransitionRules;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.PageLink;

/** Finds the workflow and the transition that a request names, for administrators. */
record WorkflowAccess(Jira jira, StoredWorkflow workflow, ActionDescriptor action) {
    static final String STEPS = "/secure/admin/workflows/ViewWorkflowSteps.jspa";
    static final String TRANSITION = "/secure/admin/workflows/ViewWorkflowTransition.jspa";

    /** The page on which a rule is chosen that is to be added. */
    static String add(RuleKind kind) {
        return "/secure/admin/workflows/AddWorkflowTransition" + kind.pages() + "!default.jspa";
    }

    /** The page with the parameters of a rule. */
    static String edit(RuleKind kind) {
        return "/secure/admin/workflows/EditWorkflowTransition" + kind.pages() + "Params!default.jspa";
    }

    static void requireAdministrator(Jira jira, Exchange exchange) {
        if (!jira.product().users().isAdministrator(exchange.user().key())) {
            throw HttpProblem.forbidden("Only administrators may edit workflows.");
        }
    }

    static StoredWorkflow workflow(Jira jira, Exchange exchange) {
        requireAdministrator(jira, exchange);
        return jira.workflows()
                .copyOf(exchange.param("workflowName"))
                .orElseThrow(() -> HttpProblem.notFound("There is no such workflow."));
    }

    static WorkflowAccess of(Jira jira, Exchange exchange) {
        StoredWorkflow workflow = workflow(jira, exchange);
        ActionDescriptor action = workflow.getAllActions().stream()
                .filter(candidate -> String.valueOf(candidate.getId()).equals(exchange.param("workflowTransition")))
                .findFirst()
                .orElseThrow(() -> HttpProblem.notFound("There is no such transition."));
        return new WorkflowAccess(jira, workflow, action);
    }

    /** The rules of a kind. */
    TransitionRules rules(RuleKind kind) {
        return new TransitionRules(jira.workflows(), jira.workflowModules(), workflow, action, kind);
    }

    /** The rule whose place in the list, from 1, is the parameter {@code count}. */
    AbstractDescriptor rule(RuleKind kind, Exchange exchange) {
        List<AbstractDescriptor> all = rules(kind).all();
        return IssueAccess.number(exchange.param("count"))
                .map(Long::intValue)
                .filter(count -> count >= 1 && count <= all.size())
                .map(count -> all.get(count - 1))
                .orElseThrow(() -> HttpProblem.notFound("There is no such " + kind.word() + "."));
    }

    /** A page about this transition. */
    String path(String page) {
        return path(page, workflow, action);
    }

    static String path(String page, JiraWorkflow workflow, ActionDescriptor action) {
        return path(page, workflow) + "&workflowTransition=" + action.getId();
    }

    private static String path(String page, JiraWorkflow workflow) {
        return page + "?workflowMode=live&workflowName="
                + URLEncoder.encode(workflow.getName(), StandardCharsets.UTF_8);
    }

    /** The page about a whole workflow. */
    static PageLink link(JiraWorkflow workflow) {
        return new PageLink(path(STEPS, workflow), workflow.getName());
    }

    /** Answers with a page about workflows, whose template also gets its title. */
    static void page(Exchange exchange, String title, String template, Map<String, Object> values) throws IOException {
        Map<String, Object> all = new HashMap<>(values);
        all.put("title", title);
        exchange.page(Page.admin(title, exchange.html(template, all), "workflows"));
    }
}
