package org.productops.devhost.jira.pages;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.jira.user.JiraUsers;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;

/** Finds the issue that a request is about, for those who may see it. */
final class IssueAccess {
    private static final String HIDDEN =
            "You can't view this issue. It may have been deleted or you don't have" + " permission to view it.";

    private final Jira jira;

    IssueAccess(Jira jira) {
        this.jira = jira;
    }

    /** The issue that the parameter {@code id} names. */
    JiraIssue byId(Exchange exchange) {
        return visible(number(exchange.param("id")).flatMap(jira.issues()::find), exchange);
    }

    /** The issue with this key. */
    JiraIssue byKey(Exchange exchange, String key) {
        return visible(jira.issues().find(key), exchange);
    }

    private JiraIssue visible(Optional<JiraIssue> issue, Exchange exchange) {
        return issue.filter(found -> jira.permissions().canBrowse(found.getProjectId(), user(exchange)))
                .orElseThrow(() -> HttpProblem.notFound(HIDDEN));
    }

    static ApplicationUser user(Exchange exchange) {
        return JiraUsers.of(exchange.user());
    }

    static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
