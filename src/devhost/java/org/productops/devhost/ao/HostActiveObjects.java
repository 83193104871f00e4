package org.productops.devhost.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.productops.devhost.database.ThreadTransactions;

/** Atlassian's service over the real Active Objects library. */
final class HostActiveObjects implements ActiveObjects {
    private final EntityManager manager;
    private final ThreadTransactions transactions;
    private final Set<Class<?>> entities = ConcurrentHashMap.newKeySet();

    HostActiveObjects(EntityManager manager, ThreadTransactions transactions) {
        this.manager = manager;
        this.transactions = transactions;
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return call(type, () -> manager.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        call(type, () -> {
            manager.create(type, rows);
            return null;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return call(type, () -> manager.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return call(type, () -> manager.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return call(type, () -> manager.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return call(type, () -> manager.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return call(type, () -> manager.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        call(type, () -> {
            manager.stream(type, query, callback);
            return null;
        });
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return call(type, () -> manager.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return call(type, () -> manager.count(type, criteria, parameters));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return transactions.execute(callback::doInTransaction);
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final void migrate(Class<? extends RawEntity<?>>... some) {
        call(() -> {
            manager.migrate(some);
            return entities.addAll(List.of(some));
        });
    }

    private interface SqlCall<R> {
        R run() throws SQLException;
    }

    private <R> R call(Class<?> type, SqlCall<R> call) {
        if (!entities.contains(type)) {
            throw new ActiveObjectsException(type.getName() + " is no <entity> of the plugin's <ao> module");
        }
        return call(call);
    }

    private static <R> R call(SqlCall<R> call) {
        try {
            return call.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }
}
