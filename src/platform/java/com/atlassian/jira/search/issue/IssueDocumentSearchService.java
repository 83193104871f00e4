package com.atlassian.jira.search.issue;

import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;

/**
 * Asks the index of issues.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/bridge/jql/impl/JqlIndexSearcher.java — [C11] for Jira 11.0
 */
public interface IssueDocumentSearchService {

    /** @param overrideSecurity whether issues count that the user may not see */
    long getHitCount(ApplicationUser searcher, Query query, boolean overrideSecurity) throws SearchException;
}
