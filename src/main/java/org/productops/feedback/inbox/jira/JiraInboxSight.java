package org.productops.feedback.inbox.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.issue.IssueSearch;
import org.productops.feedback.inbox.InboxSight;
import org.productops.feedback.jira.FeedbackIds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Jira's search how many issues there are, and how many the user may see; it knows security levels and permissions that
 * depend on the issue. Only for readers from whom something is hidden does it name each issue.
 */
@JiraComponent
public class JiraInboxSight implements InboxSight {

    private static final Logger LOG = LoggerFactory.getLogger(JiraInboxSight.class);

    /** Longer queries are not asked. */
    private static final int MOST_PROJECTS = 500;

    private final FeedbackIds ids;
    private final SearchService queries;
    private final IssueDocumentSearchService search;
    private final IssueSearch named;
    private final JiraAuthenticationContext authentication;

    @Inject
    public JiraInboxSight(
            FeedbackIds ids,
            @JiraImport SearchService queries,
            @JiraImport IssueDocumentSearchService search,
            IssueSearch named,
            @JiraImport JiraAuthenticationContext authentication) {
        this.ids = ids;
        this.queries = queries;
        this.search = search;
        this.named = named;
        this.authentication = authentication;
    }

    @Override
    public Optional<Set<Long>> onlyVisible(Collection<Long> projectIds) {
        if (isWhole(projectIds)) {
            return Optional.empty();
        }
        return Optional.of(ids.issueType()
                .<Set<Long>>map(type -> new HashSet<>(named.find("issuetype = " + type, read -> {})))
                .orElse(Set.of()));
    }

    private boolean isWhole(Collection<Long> projectIds) {
        Optional<String> type = ids.issueType();
        if (projectIds.isEmpty()) {
            return true;
        }
        if (type.isEmpty() || projectIds.size() > MOST_PROJECTS) {
            return false;
        }
        String query = "issuetype = " + type.get() + " AND project in ("
                + projectIds.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
        ApplicationUser user = authentication.getLoggedInUser();
        SearchService.ParseResult parsed = queries.parseQuery(user, query);
        if (!parsed.isValid()) {
            return false;
        }
        try {
            return search.getHitCount(user, parsed.getQuery(), false)
                    == search.getHitCount(user, parsed.getQuery(), true);
        } catch (SearchException e) {
            LOG.debug("Jira cannot answer the query {}", query, e);
            return false;
        }
    }
}
