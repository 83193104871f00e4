package com.atlassian.sal.api.transaction;

/**
 * The work of one transaction.
 *
 * @source facts: jira-facts §11 [C11] — seen in atlassian-slack-integration-server
 */
public interface TransactionCallback<T> {
    T doInTransaction();
}
