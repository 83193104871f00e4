package org.productops.devhost.jira.pages;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.jira.workflow.Transition;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.Markup;

/** The transitions of an issue as buttons: those with a screen lead to it, the others are done at once. */
final class TransitionButtons {
    private final Jira jira;

    TransitionButtons(Jira jira) {
        this.jira = jira;
    }

    String html(Exchange exchange, JiraIssue issue, ApplicationUser user) {
        Markup markup = Markup.start();
        String issueId = issue.getId().toString();
        for (Transition transition : jira.transitions().available(issue, user)) {
            String action = String.valueOf(transition.id());
            String buttonId = "action_id_" + action;
            if (transition.hasScreen()) {
                String path = "/secure/WorkflowUIDispatcher.jspa?id=" + issueId + "&action=" + action;
                markup.element(
                        "a", transition.name(), "class", "aui-button", "id", buttonId, "href", exchange.url(path));
            } else {
                Map<String, String> values = Map.of("id", issueId, "action", action);
                markup.raw(PostButton.html(
                        exchange, "/secure/CommentAssignIssue.jspa", values, buttonId, transition.name(), "", null));
            }
        }
        return markup.html();
    }
}
