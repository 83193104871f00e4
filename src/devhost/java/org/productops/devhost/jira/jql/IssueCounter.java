package org.productops.devhost.jira.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/** Finds and counts issues for plugins. */
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
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager)
            throws SearchException {
        try {
            return new SearchResults<>(search.search(((Text) query).jql(), searcher).stream()
                    .skip(pager.getStart())
                    .limit(pager.getMax())
                    .<Issue>map(issue -> issue)
                    .toList());
        } catch (JqlException e) {
            throw new SearchException(String.join(" ", e.messages()));
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
