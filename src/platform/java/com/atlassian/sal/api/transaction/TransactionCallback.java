package com.atlassian.sal.api.transaction;

/**
 * The work of one transaction.
 *
 * @source https://github.com/Kast0rTr0y/ao-plugin/blob/d262c8ee/activeobjects-test/src/main/java/com/atlassian/activeobjects/test/TestActiveObjects.java — [C≤10] of 2017
 */
public interface TransactionCallback<T> {
    T doInTransaction();
}
