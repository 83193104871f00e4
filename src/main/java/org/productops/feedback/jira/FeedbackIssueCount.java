package org.productops.feedback.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Optional;

/** How many issues of the type <em>Feedback</em> a project has, whoever may see them. */
@JiraComponent
public class FeedbackIssueCount {

    private final FeedbackIds ids;
    private final SearchService queries;
    private final IssueDocumentSearchService search;

    @Inject
    public FeedbackIssueCount(
            FeedbackIds ids, @JiraImport SearchService queries, @JiraImport IssueDocumentSearchService search) {
        this.ids = ids;
        this.queries = queries;
        this.search = search;
    }

    /** By Jira's index; 0 before the set-up. */
    public long inProject(long projectId) {
        Optional<String> type = ids.issueType();
        if (type.isEmpty()) {
            return 0;
        }
        String query = "project = " + projectId + " AND issuetype = " + type.get();
        SearchService.ParseResult parsed = queries.parseQuery(null, query);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand the query " + query);
        }
        try {
            return search.getHitCount(null, parsed.getQuery(), true);
        } catch (SearchException e) {
            throw new IllegalStateException("Jira cannot answer the query " + query, e);
        }
    }
}
