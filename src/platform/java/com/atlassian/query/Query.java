package com.atlassian.query;

import com.atlassian.query.clause.Clause;

/**
 * A query for issues that was read.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/bridge/jql/impl/JqlIndexSearcher.java — [C11] for Jira 11.0
 */
public interface Query {

    /** Null if it asks for all issues. */
    Clause getWhereClause();
}
