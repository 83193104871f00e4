package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/**
 * Reads queries for issues.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/service/ComponentImports.java — [C11] for Jira 11.0
 */
public interface SearchService {

    /** @param searcher null for nobody */
    ParseResult parseQuery(ApplicationUser searcher, String query);

    /**
     * The issues that the user may see.
     *
     * @source https://github.com/octopusden/octopus-jira-utils/blob/32c23d1f/helper-services/src/main/java/org/octopusden/octopus/jira/utils/impl/JiraHelper.java — [C≤10] for Jira 8
     */
    SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException;

    /**
     * What is wrong with a query that was read, for this user.
     *
     * @source https://github.com/mailru/jira-plugins-mrimsender/blob/399fa541/src/main/java/ru/mail/jira/plugins/myteam/protocol/listeners/MyteamEventsListener.java — [C≤10] for Jira 8
     */
    MessageSet validateQuery(ApplicationUser searcher, Query query);

    /**
     * What became of a text.
     *
     * @source https://docs.atlassian.com/software/jira/docs/api/8.20.0/com/atlassian/jira/bc/issue/search/SearchService.ParseResult.html — [D]
     */
    final class ParseResult {
        private final Query query;
        private final MessageSet errors;

        /** Never called by plugins. */
        public ParseResult(Query query) {
            this(query, new MessageSetImpl());
        }

        /** Never called by plugins. */
        public ParseResult(Query query, MessageSet errors) {
            this.query = query;
            this.errors = errors;
        }

        public MessageSet getErrors() {
            return errors;
        }

        /** Null if it could not be read. */
        public Query getQuery() {
            return query;
        }

        public boolean isValid() {
            return query != null;
        }
    }
}
