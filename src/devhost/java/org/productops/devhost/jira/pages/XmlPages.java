package org.productops.devhost.jira.pages;

import java.io.IOException;
import java.util.List;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.field.CustomFieldRendering;
import org.productops.devhost.jira.field.JiraCustomField;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.Markup;
import org.productops.devhost.web.Routes;

/** An issue as XML, with the custom fields as their types write them. */
final class XmlPages {
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
        Markup item = Markup.start()
                .open("rss", "version", "0.92")
                .open("channel")
                .open("item")
                .element("title", "[" + issue.getKey() + "] " + issue.getSummary())
                .element("link", jira.product().baseUrl() + "/browse/" + issue.getKey())
                .element("key", issue.getKey(), "id", issue.getId().toString())
                .element("summary", issue.getSummary())
                .element("status", issue.getStatus().getName())
                .open("customfields");
        for (JiraCustomField field : fields(issue)) {
            item.open("customfield", "id", field.getId(), "key", field.record().typeKey())
                    .element("customfieldname", field.getName())
                    .open("customfieldvalues")
                    .raw(rendering.xml(field, issue))
                    .close()
                    .close();
        }
        exchange.response().setContentType("text/xml;charset=UTF-8");
        exchange.response().getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + item.html());
    }

    private List<JiraCustomField> fields(JiraIssue issue) {
        return jira.customFields()
                .all()
                .filter(field -> field.getValue(issue) != null)
                .toList();
    }
}
