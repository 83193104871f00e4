package org.productops.devhost.jira.pages;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.io.IOException;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.field.IssueInput;
import org.productops.devhost.jira.issue.IssueProblem;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.jira.workflow.Transition;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.Routes;

/** Does transitions, with the screen that a transition may have. */
final class TransitionPages {
    private static final String SCREEN = "/secure/WorkflowUIDispatcher.jspa";
    private static final String SEND = "/secure/CommentAssignIssue.jspa";

    private final Jira jira;
    private final IssueAccess access;

    TransitionPages(Jira jira) {
        this.jira = jira;
        this.access = new IssueAccess(jira);
    }

    void addTo(Routes routes) {
        routes.get(SCREEN, this::ask).post(SEND, this::send);
    }

    private void ask(Exchange exchange) throws IOException {
        JiraIssue issue = access.byId(exchange);
        Transition transition = transition(exchange, issue, IssueAccess.user(exchange));
        show(exchange, 200, issue, transition, null, null);
    }

    private Transition transition(Exchange exchange, JiraIssue issue, ApplicationUser user) {
        return jira.transitions().available(issue, user).stream()
                .filter(possible -> exchange.param("action").equals(String.valueOf(possible.id())))
                .findFirst()
                .orElseThrow(() -> new HttpProblem(
                        409,
                        "This transition is not possible for " + issue.getKey() + " now. Somebody may have been"
                                + " faster, or you are not permitted."));
    }

    private void send(Exchange exchange) throws IOException {
        ApplicationUser user = IssueAccess.user(exchange);
        JiraIssue issue = access.byId(exchange);
        Transition transition = transition(exchange, issue, user);
        IssueInput input = IssueForm.read(exchange, transition.fields());
        try {
            jira.transitions().execute(issue, transition.id(), input, true, user);
            exchange.redirect("/browse/" + issue.getKey());
        } catch (IssueProblem problem) {
            show(exchange, 400, issue, transition, input, problem.errors());
        }
    }

    private static void show(
            Exchange exchange,
            int status,
            JiraIssue issue,
            Transition transition,
            IssueInput typed,
            ErrorCollection errors)
            throws IOException {
        Map<String, String> hidden = Map.of("id", issue.getId().toString(), "action", String.valueOf(transition.id()));
        String html = new IssueForm(issue, transition.fields(), typed, errors)
                .html(exchange, SEND, hidden, transition.name(), "/browse/" + issue.getKey());
        exchange.page(
                status,
                Page.general(transition.name() + ": " + issue.getKey() + " " + issue.getSummary(), html)
                        .withContext("jira.edit.issue")
                        .withMeta("issue-key", issue.getKey()));
    }
}
