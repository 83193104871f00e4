package org.productops.devhost.jira.pages;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.field.CustomFieldRendering;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.Routes;

/** An issue as XML, with the custom fields as their types write them. */
final class XmlPages {
    /** A custom field with the XML of its values. */
    public record Field(String id, String type, String name, String valuesHtml) {}

    private final Jira jira;
    private final IssueAccess access;
    private final CustomFieldRendering rendering = new CustomFieldRendering();

    XmlPages(Jira jira) {
        this.jira = jira;
        this.access = new IssueAccess(jira);
    }

    void addTo(Routes routes) {
        routes.get("/si/jira.issueviews:issue-xml/{key}/{file}", this::show);
    }

    private void show(Exchange exchange) throws IOException {
        JiraIssue issue = access.byKey(exchange, exchange.path("key"));
        List<Field> fields = jira.customFields()
                .all()
                .filter(field -> field.getValue(issue) != null)
                .map(field -> new Field(
                        field.getId(), field.record().typeKey(), field.getName(), rendering.xml(field, issue)))
                .toList();
        exchange.response().setContentType("text/xml;charset=UTF-8");
        exchange.response()
                .getWriter()
                .write(exchange.html(
                        "jira/issue-xml",
                        Map.of(
                                "issue",
                                IssueBrief.of(issue),
                                "link",
                                jira.product().baseUrl() + "/browse/" + issue.getKey(),
                                "fields",
                                fields)));
    }
}
