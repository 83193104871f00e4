package org.productops.devhost.jira.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.Markup;

/** The links and sub-tasks on the page of an issue. */
final class IssueRelations {
    private final Jira jira;

    IssueRelations(Jira jira) {
        this.jira = jira;
    }

    String links(Exchange exchange, JiraIssue issue) {
        Markup list = Markup.start().open("ul", "class", "links-list");
        boolean any = false;
        for (IssueLink link : jira.links().getOutwardLinks(issue.getId())) {
            any |= link(list, exchange, issue, link, link.getIssueLinkType().getOutward(), link.getDestinationObject());
        }
        for (IssueLink link : jira.links().getInwardLinks(issue.getId())) {
            any |= link(list, exchange, issue, link, link.getIssueLinkType().getInward(), link.getSourceObject());
        }
        return IssueViewPage.module("linkingmodule", "Issue Links", any ? list.html() : "");
    }

    private boolean link(
            Markup list, Exchange exchange, JiraIssue issue, IssueLink link, String description, Issue other) {
        if (!jira.permissions().canBrowse(other.getProjectId(), IssueAccess.user(exchange))) {
            return false;
        }
        list.open("li", "data-issuekey", other.getKey())
                .text(description + " ")
                .link(exchange.url("/browse/" + other.getKey()), other.getKey())
                .text(" " + other.getSummary() + " ")
                .raw(IssueTable.status((JiraIssue) other))
                .raw(PostButton.html(
                        exchange,
                        "/secure/DeleteLink.jspa",
                        Map.of(
                                "id",
                                issue.getId().toString(),
                                "linkId",
                                link.getId().toString()),
                        "delete-link-" + link.getId(),
                        "Delete link",
                        "aui-button-link",
                        "Delete link to " + other.getKey()))
                .close();
        return true;
    }

    String subTasks(Exchange exchange, JiraIssue issue) {
        if (issue.isSubTask()) {
            return "";
        }
        Markup markup = Markup.start();
        if (!issue.getSubTaskObjects().isEmpty()) {
            markup.open("ul", "id", "issuetable");
            for (Issue subTask : issue.getSubTaskObjects()) {
                markup.open("li", "data-issuekey", subTask.getKey())
                        .link(exchange.url("/browse/" + subTask.getKey()), subTask.getKey())
                        .text(" " + subTask.getSummary() + " ")
                        .raw(IssueTable.status((JiraIssue) subTask))
                        .close();
            }
            markup.close();
        }
        markup.element(
                "a",
                "Create sub-task",
                "id",
                "create-subtask",
                "href",
                exchange.url("/secure/CreateIssue!default.jspa?parentIssueId=" + issue.getId()));
        return IssueViewPage.module("view-subtasks", "Sub-Tasks", markup.html());
    }
}
