package org.productops.devhost.jira.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.issue.search.managers.SearchHandlerManager;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import java.util.Collection;
import java.util.List;

/** Reads queries for plugins, finds and counts issues. */
public final class IssueCounter implements SearchService, IssueDocumentSearchService, SearchHandlerManager {

    private record Text(String jql, Clause getWhereClause) implements Query {}

    private final JqlSearch search;

    public IssueCounter(JqlSearch search) {
        this.search = search;
    }

    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String query) {
        try {
            return new ParseResult(new Text(query, JqlParser.parse(query).where()), new MessageSetImpl());
        } catch (JqlException e) {
            return new ParseResult(null, messages(e));
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
    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        try {
            search.check(((Text) query).jql(), searcher);
            return new MessageSetImpl();
        } catch (JqlException e) {
            return messages(e);
        }
    }

    private static MessageSet messages(JqlException problem) {
        MessageSet messages = new MessageSetImpl();
        problem.messages().forEach(messages::addErrorMessage);
        return messages;
    }

    @Override
    public Collection<?> getClauseHandler(String jqlClauseName) {
        return search.knows(jqlClauseName) ? List.of(jqlClauseName) : List.of();
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
