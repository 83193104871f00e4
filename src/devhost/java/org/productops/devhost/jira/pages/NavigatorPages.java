package org.productops.devhost.jira.pages;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.jira.jql.JqlException;
import org.productops.devhost.web.Exchange;
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
        List<JiraIssue> issues = List.of();
        List<String> messages = List.of();
        try {
            issues = jira.search().search(jql, IssueAccess.user(exchange));
        } catch (JqlException e) {
            messages = e.messages();
        }
        String html = exchange.html(
                "jira/navigator", Map.of("jql", jql, "messages", messages, "table", IssueTable.of(jira, issues)));
        exchange.page(Page.general("Search", html));
    }
}
