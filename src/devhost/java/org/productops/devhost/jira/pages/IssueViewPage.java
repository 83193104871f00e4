package org.productops.devhost.jira.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.attachment.JiraAttachments;
import org.productops.devhost.jira.issue.IssueComments;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.jira.tab.IssueTabs;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.PanelView;
import org.productops.devhost.web.Routes;
import org.productops.devhost.web.WebFragments;
import org.productops.devhost.web.WebItem;

/** The page of an issue. */
final class IssueViewPage {
    private static final List<String> SHOWN_ELSEWHERE =
            List.of("summary", "description", "assignee", "reporter", "resolution");

    /** A link as this issue sees it, and the issue at its other end. */
    public record Link(long id, String description, IssueBrief issue) {}

    private final Jira jira;
    private final WebFragments fragments;
    private final IssueTabs tabs;
    private final JiraAttachments attachments;
    private final IssueAccess access;

    IssueViewPage(Jira jira, WebFragments fragments, IssueTabs tabs, JiraAttachments attachments) {
        this.jira = jira;
        this.fragments = fragments;
        this.tabs = tabs;
        this.attachments = attachments;
        this.access = new IssueAccess(jira);
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
        Map<String, Object> context = Map.of(
                "issue", issue, "project", issue.getProjectObject(), "helper", new JiraHelper(exchange.request()));
        Map<String, Object> values = new HashMap<>();
        values.put("issue", IssueBrief.of(issue));
        values.put("project", jira.projects().record(issue.getProjectId()));
        values.put("parentKey", issue.isSubTask() ? issue.getParentObject().getKey() : null);
        values.put("reporter", IssueBrief.name(issue.getReporter(), "Anonymous"));
        values.put("fields", fields(issue));
        values.put(
                "descriptionHtml",
                jira.fields().find("description").orElseThrow().viewHtml(issue));
        values.put("operations", operations(context));
        values.put("transitions", jira.transitions().available(issue, IssueAccess.user(exchange)));
        values.put("attachments", attachments.of(issue.getId()));
        values.put("links", links(exchange, issue));
        values.put("subTasks", issue.isSubTask() ? null : subTasks(issue));
        values.put("leftPanels", panels("atl.jira.view.issue.left.context", context));
        values.put("rightPanels", panels("atl.jira.view.issue.right.context", context));
        values.put("comments", new IssueComments(jira.records(), jira.people()).shown(issue));
        values.put("openTab", exchange.param("page"));
        values.put("tabs", tabs.of(issue, exchange.param("page")));
        exchange.page(
                Page.general("[" + issue.getKey() + "] " + issue.getSummary(), exchange.html("jira/issue", values))
                        .withHeader(exchange.html("jira/issue-header", values))
                        .withContext("jira.view.issue")
                        .withMeta("issue-key", issue.getKey())
                        .withMeta("project-key", issue.getProjectObject().getKey()));
    }

    private List<FieldView> fields(JiraIssue issue) {
        return jira.screenFields().of(issue, "view").stream()
                .filter(field -> !SHOWN_ELSEWHERE.contains(field.id()))
                .map(field -> FieldView.of(field, issue))
                .filter(field -> !field.valueHtml().isBlank())
                .toList();
    }

    private List<WebItem> operations(Map<String, Object> context) {
        return Stream.of("operations-operations", "jira.issue.tools")
                .flatMap(section -> fragments.items(section, context).stream())
                .toList();
    }

    private List<Link> links(Exchange exchange, JiraIssue issue) {
        List<Link> shown = new ArrayList<>();
        for (IssueLink link : jira.links().getOutwardLinks(issue.getId())) {
            add(shown, exchange, link, link.getIssueLinkType().getOutward(), link.getDestinationObject());
        }
        for (IssueLink link : jira.links().getInwardLinks(issue.getId())) {
            add(shown, exchange, link, link.getIssueLinkType().getInward(), link.getSourceObject());
        }
        return shown;
    }

    private void add(List<Link> shown, Exchange exchange, IssueLink link, String description, Issue other) {
        if (jira.permissions().canBrowse(other.getProjectId(), IssueAccess.user(exchange))) {
            shown.add(new Link(link.getId(), description, IssueBrief.of(other)));
        }
    }

    private static List<IssueBrief> subTasks(JiraIssue issue) {
        return issue.getSubTaskObjects().stream().map(IssueBrief::of).toList();
    }

    private List<PanelView> panels(String location, Map<String, Object> context) {
        return fragments.panels(location, context).stream()
                .filter(panel -> !panel.contentHtml().isBlank())
                .toList();
    }
}
