package org.productops.common.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.query.Query;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.issue.IssueSearch;
import org.productops.common.text.TextRule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jira's search by JQL. */
@JiraComponent
public class JiraIssueSearch implements IssueSearch {

    private static final Logger LOG = LoggerFactory.getLogger(JiraIssueSearch.class);

    /** Issues are asked for in parts of this size. */
    private static final int PART = 500;

    private final SearchService searches;
    private final IssueDocumentSearchService counts;
    private final JiraAuthenticationContext authentication;

    @Inject
    public JiraIssueSearch(
            @JiraImport SearchService searches,
            @JiraImport IssueDocumentSearchService counts,
            @JiraImport JiraAuthenticationContext authentication) {
        this.searches = searches;
        this.counts = counts;
        this.authentication = authentication;
    }

    @Override
    public long count(String query) {
        Query parsed = parsed(query);
        try {
            return counts.getHitCount(authentication.getLoggedInUser(), parsed, false);
        } catch (SearchException e) {
            throw notUnderstood(query, e);
        }
    }

    @Override
    public List<Long> find(String query, IntConsumer read) {
        Query parsed = parsed(query);
        List<Long> found = new ArrayList<>();
        int last = PART;
        while (last == PART) {
            List<Long> part = part(query, parsed, found.size());
            found.addAll(part);
            last = part.size();
            read.accept(last);
        }
        return found;
    }

    private List<Long> part(String query, Query parsed, int start) {
        try {
            return searches
                    .search(authentication.getLoggedInUser(), parsed, new PagerFilter<>(start, PART))
                    .getResults()
                    .stream()
                    .map(Issue::getId)
                    .toList();
        } catch (SearchException e) {
            if (start == 0) {
                throw notUnderstood(query, e);
            }
            // With OpenSearch, Jira gives the first 10,000.
            LOG.warn("Jira found {} issues of the query {} and gives no more", start, query, e);
            throw InvalidException.general(Message.of("productops.common.error.query-ends", start));
        }
    }

    /** What Jira says of it is for a log: in another language, and in another form in each version. */
    private static InvalidException notUnderstood(String query, SearchException e) {
        LOG.debug("Jira cannot answer the query {}", query, e);
        return InvalidException.general(Message.of("productops.common.error.query-wrong", TextRule.beginning(query)));
    }

    private Query parsed(String query) {
        if (query.length() > LONGEST_QUERY) {
            throw InvalidException.general(
                    Message.of("productops.common.error.text-long", LONGEST_QUERY, query.length()));
        }
        SearchService.ParseResult parsed = searches.parseQuery(authentication.getLoggedInUser(), query);
        if (!parsed.isValid()) {
            throw InvalidException.general(
                    Message.of("productops.common.error.query-wrong", TextRule.beginning(query)));
        }
        return parsed.getQuery();
    }
}
