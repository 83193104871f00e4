package org.productops.devhost.jira.pages;

import java.io.IOException;
import java.util.List;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.jira.jql.JqlException;
import org.productops.devhost.web.AuiForm;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.Markup;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.Routes;

/** Searches issues with JQL. */
final class NavigatorPages {
    private final Jira jira;

    NavigatorPages(Jira jira) {
        this.jira = jira;
    }

    void addTo(Routes routes) {
        routes.get("/issues/", this::search).get("/issues", this::search);
    }

    private void search(Exchange exchange) throws IOException {
        String jql = exchange.param("jql");
        String form = AuiForm.get(exchange, "/issues/").text("jql", "JQL", jql).buttons(exchange, "Search", null);
        String result;
        try {
            List<JiraIssue> issues = jira.search().search(jql, IssueAccess.user(exchange));
            result = issues.isEmpty()
                    ? Markup.start()
                            .element("p", "No issues were found to match your search", "id", "no-results")
                            .html()
                    : Markup.start()
                            .element("p", issues.size() + " issues", "class", "results-count")
                            .raw(new IssueTable(jira).html(exchange, issues))
                            .html();
        } catch (JqlException e) {
            result = IssueForm.messages(e.messages());
        }
        exchange.page(Page.general("Search", form + result));
    }
}
