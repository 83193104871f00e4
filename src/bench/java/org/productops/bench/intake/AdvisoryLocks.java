package org.productops.bench.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcConnectionPool;
import org.productops.common.error.BusyException;
import org.productops.common.error.Message;
import org.productops.common.store.Locks;
import org.productops.devhost.database.SharedDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Locks between processes: each is held by a connection of its own, so that it is free again once its process or the database
 * is gone. As in the products, who has lost a lock in that way is not told.
 */
final class AdvisoryLocks implements Locks {

    /** As long as the plugin waits for a lock of a product. */
    private static final String PATIENCE = "5s";

    private static final int CONNECTIONS = 40;
    private static final String NOT_HAD = "55P03";
    private static final Logger LOG = LoggerFactory.getLogger(AdvisoryLocks.class);

    private final JdbcConnectionPool pool;

    AdvisoryLocks(String url) {
        pool = SharedDatabase.pool(url + "&options=-c%20lock_timeout=" + PATIENCE, CONNECTIONS);
    }

    @Override
    public <T> T holding(String name, Supplier<T> work) {
        try (Connection connection = pool.getConnection()) {
            call(connection, "SELECT pg_advisory_lock(hashtextextended(?, 0))", name);
            try {
                return work.get();
            } finally {
                release(connection, name);
            }
        } catch (SQLException e) {
            if (NOT_HAD.equals(e.getSQLState())) {
                throw new BusyException(Message.of("productops.common.error.busy"));
            }
            throw new IllegalStateException("The lock " + name + " is not to be had", e);
        }
    }

    /** If the database is gone, so is the lock, and what the work did stands. */
    private static void release(Connection connection, String name) {
        try {
            call(connection, "SELECT pg_advisory_unlock(hashtextextended(?, 0))", name);
        } catch (SQLException e) {
            LOG.warn("The lock {} went with its connection: {}", name, e.getMessage());
        }
    }

    private static void call(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            statement.execute();
        }
    }
}
