package org.productops.devhost.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * What other hosts write in a shared database: looked for by those who read, so that what is read is at most a moment old. As
 * in a product's cluster, where caches are told a little later.
 *
 * <p>Each record has the number of the transaction that wrote it. Whatever an earlier look has not seen has a number that is
 * not below the lowest that was still running then; a few are seen twice.
 */
final class OtherHosts {
    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(20);

    /** Every look asks this; the index answers it. */
    private static final String CHANGED = "SELECT KIND, ID, BODY, pg_snapshot_xmin(pg_current_snapshot())::text"
            + " FROM HOST_DOCUMENT WHERE CHANGED_IN >= CAST(? AS xid8)";

    private final Database database;
    private final Map<String, BiConsumer<String, String>> followers = new ConcurrentHashMap<>();

    /** Whoever writes or looks is alone, so that what was written here is not overwritten by what it was before. */
    private final ReentrantLock alone = new ReentrantLock();

    private String from;
    private volatile long lookedAt;

    OtherHosts(Database database) {
        this.database = database;
        from = first();
        lookedAt = System.nanoTime();
    }

    private String first() {
        try (Connection connection = database.uncounted().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT pg_snapshot_xmin(pg_current_snapshot())::text");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say where it is", e);
        }
    }

    /**
     * Has a follower told what is written from now on.
     *
     * @param follower is given the identity and the text of each record of the kind
     * @param read what is read before anybody looks again
     */
    <T> T follow(String kind, BiConsumer<String, String> follower, Supplier<T> read) {
        return alone(() -> {
            followers.put(kind, follower);
            return read.get();
        });
    }

    /** Does what must not overlap with a look. */
    <T> T alone(Supplier<T> work) {
        alone.lock();
        try {
            return work.get();
        } finally {
            alone.unlock();
        }
    }

    /** Looks if the last look is more than a moment ago, and nobody else is at it. */
    void look() {
        if (System.nanoTime() - lookedAt > MOMENT && alone.tryLock()) {
            try {
                lookNow();
            } finally {
                alone.unlock();
            }
        }
    }

    /** Looks in any case. */
    void lookNow() {
        alone(() -> {
            long now = System.nanoTime();
            try (Connection connection = database.uncounted().getConnection();
                    PreparedStatement statement = connection.prepareStatement(CHANGED)) {
                statement.setString(1, from);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        followers
                                .getOrDefault(rows.getString(1), (id, body) -> {})
                                .accept(rows.getString(2), rows.getString(3));
                        from = rows.getString(4);
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException("Cannot read what other hosts have written", e);
            }
            lookedAt = now;
            return from;
        });
    }
}
