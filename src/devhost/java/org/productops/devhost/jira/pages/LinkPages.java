package org.productops.devhost.jira.pages;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.permission.ProjectPermissions;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.Routes;

/** Links issues and removes links. */
final class LinkPages {
    private final Jira jira;
    private final IssueAccess access;

    LinkPages(Jira jira) {
        this.jira = jira;
        this.access = new IssueAccess(jira);
    }

    void addTo(Routes routes) {
        routes.get("/secure/LinkJiraIssue!default.jspa", this::ask)
                .post("/secure/LinkJiraIssue.jspa", this::send)
                .post("/secure/DeleteLink.jspa", this::remove);
    }

    private JiraIssue linkable(Exchange exchange) {
        JiraIssue issue = access.byId(exchange);
        if (!jira.permissions().hasPermission(ProjectPermissions.LINK_ISSUES, issue, IssueAccess.user(exchange))) {
            throw HttpProblem.forbidden("You do not have permission to link issues in this project.");
        }
        return issue;
    }

    private void ask(Exchange exchange) throws IOException {
        show(exchange, 200, linkable(exchange), Map.of());
    }

    private void show(Exchange exchange, int status, JiraIssue issue, Map<String, String> errors) throws IOException {
        Map<String, String> descriptions = new LinkedHashMap<>();
        for (IssueLinkType type : jira.links().types()) {
            descriptions.put(type.getOutward(), type.getOutward());
            descriptions.put(type.getInward(), type.getInward());
        }
        String html = exchange.html(
                "jira/link",
                Map.of(
                        "errors",
                        errors,
                        "id",
                        issue.getId(),
                        "descriptions",
                        descriptions,
                        "description",
                        exchange.param("linkDesc"),
                        "key",
                        exchange.param("linkKey"),
                        "cancel",
                        "/browse/" + issue.getKey()));
        exchange.page(status, Page.general("Link: " + issue.getKey(), html));
    }

    private void send(Exchange exchange) throws IOException {
        JiraIssue issue = linkable(exchange);
        Optional<JiraIssue> other = jira.issues()
                .find(exchange.param("linkKey"))
                .filter(found -> jira.permissions().canBrowse(found.getProjectId(), IssueAccess.user(exchange)));
        String description = exchange.param("linkDesc");
        Optional<IssueLinkType> type = jira.links().types().stream()
                .filter(known -> description.equals(known.getOutward()) || description.equals(known.getInward()))
                .findFirst();
        if (other.isEmpty()) {
            show(exchange, 400, issue, Map.of("linkKey", "There is no issue " + exchange.param("linkKey") + "."));
        } else if (type.isEmpty()) {
            show(exchange, 400, issue, Map.of("linkDesc", "Choose how the issues are linked."));
        } else if (other.get().equals(issue)) {
            show(exchange, 400, issue, Map.of("linkKey", "You cannot link an issue to itself."));
        } else {
            boolean outward = description.equals(type.get().getOutward());
            JiraIssue source = outward ? issue : other.get();
            JiraIssue destination = outward ? other.get() : issue;
            jira.links().link(type.get().getId(), source.getId(), destination.getId());
            exchange.redirect("/browse/" + issue.getKey());
        }
    }

    private void remove(Exchange exchange) throws IOException {
        JiraIssue issue = linkable(exchange);
        Optional<IssueLink> link = jira.links().find(exchange.param("linkId"));
        link.filter(found -> issue.getId().equals(found.getSourceId())
                        || issue.getId().equals(found.getDestinationId()))
                .ifPresent(jira.links()::remove);
        exchange.redirect("/browse/" + issue.getKey());
    }
}
