package org.productops.devhost.jira.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.field.IssueField;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.Markup;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.PanelView;
import org.productops.devhost.web.Routes;
import org.productops.devhost.web.WebFragments;

/** The page of an issue. */
final class IssueViewPage {
    private final Jira jira;
    private final WebFragments fragments;
    private final IssueAccess access;
    private final IssueRelations relations;

    IssueViewPage(Jira jira, WebFragments fragments) {
        this.jira = jira;
        this.fragments = fragments;
        this.access = new IssueAccess(jira);
        this.relations = new IssueRelations(jira);
    }

    void addTo(Routes routes) {
        routes.get("/browse/{key}", this::show);
    }

    private void show(Exchange exchange) throws IOException {
        String key = exchange.path("key");
        if (!key.contains("-")) {
            exchange.redirect("/projects/" + key + "/issues");
            return;
        }
        JiraIssue issue = access.byKey(exchange, key);
        if (!issue.getKey().equals(key)) {
            exchange.redirect("/browse/" + issue.getKey());
            return;
        }
        Map<String, Object> context = new HashMap<>();
        context.put("issue", issue);
        context.put("project", issue.getProjectObject());
        String body = Markup.start()
                .raw(operations(exchange, issue, context))
                .open("div", "class", "aui-group issue-body")
                .open("div", "class", "aui-item issue-main-column", "id", "issue-main")
                .raw(details(issue))
                .raw(module("descriptionmodule", "Description", description(issue)))
                .raw(relations.links(exchange, issue))
                .raw(relations.subTasks(exchange, issue))
                .raw(panels("atl.jira.view.issue.left.context", context))
                .close()
                .open("div", "class", "aui-item issue-side-column", "id", "viewissuesidebar", "style", "width: 34%")
                .raw(module("peoplemodule", "People", people(issue)))
                .raw(panels("atl.jira.view.issue.right.context", context))
                .close()
                .html();
        exchange.page(Page.general("[" + issue.getKey() + "] " + issue.getSummary(), body)
                .withHeader(header(exchange, issue))
                .withContext("jira.view.issue")
                .withMeta("issue-key", issue.getKey())
                .withMeta("project-key", issue.getProjectObject().getKey()));
    }

    private static String header(Exchange exchange, JiraIssue issue) {
        Markup header = Markup.start()
                .open("ol", "class", "aui-nav aui-nav-breadcrumbs")
                .open("li")
                .element(
                        "a",
                        issue.getProjectObject().getName(),
                        "id",
                        "project-name-val",
                        "href",
                        exchange.url("/projects/" + issue.getProjectObject().getKey() + "/issues"))
                .close();
        Issue parent = issue.getParentObject();
        if (parent != null) {
            header.open("li")
                    .element(
                            "a",
                            parent.getKey(),
                            "id",
                            "parent_issue_summary",
                            "href",
                            exchange.url("/browse/" + parent.getKey()))
                    .close();
        }
        return header.open("li")
                .raw(IssueTable.typeIcon(exchange, issue))
                .element("a", issue.getKey(), "id", "key-val", "href", exchange.url("/browse/" + issue.getKey()))
                .close()
                .close()
                .element("h1", issue.getSummary(), "id", "summary-val")
                .html();
    }

    private String operations(Exchange exchange, JiraIssue issue, Map<String, Object> context) {
        ApplicationUser user = IssueAccess.user(exchange);
        Markup bar = Markup.start()
                .open("div", "class", "aui-toolbar2", "id", "opsbar")
                .open("div", "class", "aui-toolbar2-inner");
        bar.open("div", "class", "aui-buttons");
        String id = "?id=" + issue.getId();
        button(bar, exchange, "edit-issue", "Edit", "/secure/EditIssue!default.jspa" + id);
        button(bar, exchange, "link-issue", "Link", "/secure/LinkJiraIssue!default.jspa" + id);
        button(bar, exchange, "move-issue", "Move", "/secure/MoveIssue!default.jspa" + id);
        button(bar, exchange, "delete-issue", "Delete", "/secure/DeleteIssue!default.jspa" + id);
        for (String section : List.of("operations-operations", "jira.issue.tools")) {
            fragments
                    .items(section, context)
                    .forEach(item -> button(bar, exchange, item.linkId(), item.label(), item.path()));
        }
        bar.close().open("div", "class", "aui-buttons", "id", "opsbar-transitions");
        bar.raw(new TransitionButtons(jira).html(exchange, issue, user));
        return bar.html();
    }

    private static void button(Markup bar, Exchange exchange, String id, String label, String path) {
        bar.element("a", label, "class", "aui-button", "id", id, "href", exchange.url(path));
    }

    private String details(JiraIssue issue) {
        Markup list = Markup.start().open("dl", "class", "aui-details", "id", "issuedetails");
        row(
                list,
                "type",
                "Type",
                Markup.start().text(issue.getIssueType().getName()).html());
        row(list, "status", "Status", IssueTable.status(issue));
        List<String> elsewhere = List.of("summary", "description", "assignee", "reporter", "resolution");
        row(
                list,
                "resolution",
                "Resolution",
                Markup.start()
                        .text(
                                issue.getResolution() == null
                                        ? "Unresolved"
                                        : issue.getResolution().getName())
                        .html());
        for (IssueField field : jira.screenFields().of(issue, "view")) {
            if (!elsewhere.contains(field.id())) {
                String html = field.viewHtml(issue);
                if (!html.isBlank()) {
                    row(list, field.id(), field.name(), html);
                }
            }
        }
        return module("details-module", "Details", list.html());
    }

    private static void row(Markup list, String id, String name, String html) {
        list.element("dt", name + ":").open("dd", "id", id + "-val").raw(html).close();
    }

    private String description(JiraIssue issue) {
        String html = jira.fields().find("description").orElseThrow().viewHtml(issue);
        return html.isEmpty()
                ? ""
                : Markup.start().open("div", "id", "description-val").raw(html).html();
    }

    private static String people(JiraIssue issue) {
        Markup list = Markup.start().open("dl", "class", "aui-details");
        row(list, "assignee", "Assignee", name(issue.getAssignee(), "Unassigned"));
        row(list, "reporter", "Reporter", name(issue.getReporter(), "Anonymous"));
        return list.html();
    }

    private static String name(ApplicationUser user, String otherwise) {
        return Markup.start().text(IssueTable.name(user, otherwise)).html();
    }

    private String panels(String location, Map<String, Object> context) {
        StringBuilder html = new StringBuilder();
        for (PanelView panel : fragments.panels(location, context)) {
            html.append(module(panel.key().replaceAll("[^\\w-]", "_"), panel.label(), panel.html()));
        }
        return html.toString();
    }

    static String module(String id, String label, String html) {
        if (html.isBlank()) {
            return "";
        }
        return Markup.start()
                .open("section", "class", "module toggle-wrap", "id", id, "aria-labelledby", id + "_heading")
                .open("div", "class", "mod-header")
                .element("h4", label, "class", "toggle-title", "id", id + "_heading")
                .close()
                .open("div", "class", "mod-content")
                .raw(html)
                .html();
    }
}
