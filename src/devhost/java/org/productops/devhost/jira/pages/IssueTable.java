package org.productops.devhost.jira.pages;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.field.IssueField;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.jira.project.JiraConstant;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.Markup;

/** A table of issues. */
final class IssueTable {
    private final Jira jira;

    IssueTable(Jira jira) {
        this.jira = jira;
    }

    String html(Exchange exchange, List<JiraIssue> issues) {
        List<IssueField> customFields = jira.customFields()
                .all()
                .flatMap(field -> jira.fields().find(field.getId()).stream())
                .toList();
        Markup table = Markup.start()
                .open("table", "id", "issuetable", "class", "aui")
                .open("thead")
                .open("tr");
        for (String heading : List.of("T", "Key", "Summary", "Assignee", "P", "Status", "Resolution")) {
            table.element("th", heading, "scope", "col");
        }
        customFields.forEach(field -> table.element("th", field.name(), "scope", "col"));
        table.close().close().open("tbody");
        for (JiraIssue issue : issues) {
            row(table, exchange, issue);
            customFields.forEach(field -> table.open("td", "class", field.id())
                    .raw(field.viewHtml(issue))
                    .close());
            table.close();
        }
        return table.html();
    }

    private static void row(Markup table, Exchange exchange, JiraIssue issue) {
        String href = exchange.url("/browse/" + issue.getKey());
        table.open("tr", "class", "issuerow", "data-issuekey", issue.getKey())
                .open("td", "class", "issuetype")
                .raw(typeIcon(exchange, issue))
                .close()
                .open("td", "class", "issuekey")
                .element("a", issue.getKey(), "class", "issue-link", "href", href)
                .close()
                .open("td", "class", "summary")
                .link(href, issue.getSummary())
                .close()
                .element("td", name(issue.getAssignee(), "Unassigned"), "class", "assignee")
                .element(
                        "td",
                        issue.getPriority() == null ? "" : issue.getPriority().getName(),
                        "class",
                        "priority")
                .open("td", "class", "status")
                .raw(status(issue))
                .close()
                .element(
                        "td",
                        issue.getResolution() == null
                                ? "Unresolved"
                                : issue.getResolution().getName(),
                        "class",
                        "resolution");
    }

    static String name(ApplicationUser user, String otherwise) {
        return Optional.ofNullable(user).map(ApplicationUser::getDisplayName).orElse(otherwise);
    }

    static String typeIcon(Exchange exchange, JiraIssue issue) {
        return Markup.start()
                .empty(
                        "img",
                        "src",
                        exchange.url(issue.getIssueType().getIconUrl()),
                        "alt",
                        issue.getIssueType().getName(),
                        "width",
                        "16",
                        "height",
                        "16")
                .html();
    }

    static String status(JiraIssue issue) {
        String category = ((JiraConstant) issue.getStatus()).record().category();
        String look =
                switch (category) {
                    case "done" -> " aui-lozenge-success";
                    case "indeterminate" -> " aui-lozenge-inprogress";
                    default -> "";
                };
        return Markup.start()
                .element("span", issue.getStatus().getName(), "class", "aui-lozenge jira-issue-status-lozenge" + look)
                .html();
    }
}
