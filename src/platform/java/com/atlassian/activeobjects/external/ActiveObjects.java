package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.List;
import java.util.Map;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * The plugin's door to its own tables. Every call joins the transaction of the current thread.
 *
 * @source https://docs.atlassian.com/activeobjects-plugin-parent-pom/2.0.1-0fc30df/apidocs/com/atlassian/activeobjects/internal/EntityManagedActiveObjects.html — [D], and [C11] in codescape/jira-scrum-poker and atlassian-slack-integration-server
 */
public interface ActiveObjects {

    <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params);

    /**
     * Adds rows in one batch; answers no ids.
     *
     * @source https://github.com/Kast0rTr0y/ao-plugin/blob/d262c8ee/activeobjects-core/src/main/java/com/atlassian/activeobjects/external/ActiveObjects.java (without it, 2017) and the library's {@code net.java.ao.EntityManager}, activeobjects 3.2.11 on Maven Central — [D] of the library; that the plugin's interface has it on Platform 8 is inferred, so callers do without it where it is missing
     */
    <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows);

    <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

    <T extends RawEntity<K>, K> T get(Class<T> type, K key);

    <T extends RawEntity<K>, K> T[] find(Class<T> type);

    <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters);

    <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);

    /** Rows come read-only and one at a time; the callback must not keep them. */
    <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback);

    <K> int count(Class<? extends RawEntity<K>> type);

    <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

    <T> T executeInTransaction(TransactionCallback<T> callback);

    /**
     * Makes the tables of these entities as the entities are, for an upgrade task only; no other table changes, and no column goes.
     *
     * @source https://github.com/mailru/jira-plugins-mrimsender/blob/00aeb6ee/src/main/java/ru/mail/jira/plugins/myteam/upgrades/Version3UpgradeTask.java — [C≤10] for Jira 8
     */
    @SuppressWarnings("unchecked") // the products' method is not safe from that either
    void migrate(Class<? extends RawEntity<?>>... entities);
}
