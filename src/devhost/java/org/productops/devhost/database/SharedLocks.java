package org.productops.devhost.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Locks between the hosts that share a database. Each is held by a connection of its own, so that it is free again once its
 * host or the database is gone; who has lost a lock in that way is not told, as in the products.
 */
public final class SharedLocks {
    private static final Logger LOG = LoggerFactory.getLogger(SharedLocks.class);

    private final DataSource connections;

    /** @param connections that are used for nothing else, so that who holds a lock waits for nobody who wants one */
    SharedLocks(DataSource connections) {
        this.connections = connections;
    }

    /** A lock that is held. */
    public static final class Held {
        private final String name;
        private final Connection connection;

        private Held(String name, Connection connection) {
            this.name = name;
            this.connection = connection;
        }

        /** Gives it back; if the database is gone, so is the lock. */
        public void release() {
            try (Connection closed = connection) {
                ask(closed, "SELECT pg_advisory_unlock(hashtextextended(?, 0))", name);
            } catch (SQLException e) {
                LOG.warn("The lock {} went with its connection: {}", name, e.getMessage());
            }
        }
    }

    /** The lock with this name, unless somebody has it. */
    public Optional<Held> take(String name) {
        try {
            Connection connection = connections.getConnection();
            boolean taken = false;
            try {
                taken = ask(connection, "SELECT pg_try_advisory_lock(hashtextextended(?, 0))", name);
                return taken ? Optional.of(new Held(name, connection)) : Optional.empty();
            } finally {
                if (!taken) {
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The lock " + name + " is not to be had", e);
        }
    }

    private static boolean ask(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
