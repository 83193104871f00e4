package com.atlassian.sal.api.transaction;

/**
 * Runs work in the current transaction, or in a new one; an exception that leaves the callback rolls back.
 *
 * @source facts: jira-facts §11 [C11] — seen in atlassian-slack-integration-server
 */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
