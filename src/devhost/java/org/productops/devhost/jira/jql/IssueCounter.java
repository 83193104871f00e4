package org.productops.devhost.jira.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;

/** Counts issues for plugins. */
public final class IssueCounter implements SearchService, IssueDocumentSearchService {

    private record Text(String jql) implements Query {}

    private final JqlSearch search;

    public IssueCounter(JqlSearch search) {
        this.search = search;
    }

    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String query) {
        try {
            JqlParser.parse(query);
            return new ParseResult(new Text(query));
        } catch (JqlException e) {
            return new ParseResult(null);
        }
    }

    @Override
    public long getHitCount(ApplicationUser searcher, Query query, boolean overrideSecurity) throws SearchException {
        try {
            return search.count(((Text) query).jql(), searcher, overrideSecurity);
        } catch (JqlException e) {
            throw new SearchException(String.join(" ", e.messages()));
        }
    }
}
