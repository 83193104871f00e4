package org.productops.devhost.jira.pages;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.workflow.StoredWorkflow;
import org.productops.devhost.jira.workflow.TransitionValidators;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;

/** Finds the workflow and the transition that a request names, for administrators. */
record WorkflowAccess(StoredWorkflow workflow, ActionDescriptor action, TransitionValidators validators) {
    static final String TRANSITION = "/secure/admin/workflows/ViewWorkflowTransition.jspa";

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
        return new WorkflowAccess(
                workflow, action, new TransitionValidators(jira.workflows(), jira.workflowModules(), workflow, action));
    }

    /** The validator whose place in the list, from 1, is the parameter {@code count}. */
    ValidatorDescriptor validator(Exchange exchange) {
        return IssueAccess.number(exchange.param("count"))
                .map(Long::intValue)
                .filter(count -> count >= 1 && count <= validators.all().size())
                .map(count -> validators.all().get(count - 1))
                .orElseThrow(() -> HttpProblem.notFound("There is no such validator."));
    }

    /** A page about this transition. */
    String path(String page) {
        return page + "?workflowMode=live&workflowName="
                + URLEncoder.encode(workflow.getName(), StandardCharsets.UTF_8) + "&workflowTransition="
                + action.getId();
    }
}
