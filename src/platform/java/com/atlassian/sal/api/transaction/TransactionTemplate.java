package com.atlassian.sal.api.transaction;

/**
 * Runs work in the current transaction, or in a new one; an exception that leaves the callback rolls back.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/slack-server-integration-common/src/main/java/com/atlassian/plugins/slack/util/AsyncExecutor.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
