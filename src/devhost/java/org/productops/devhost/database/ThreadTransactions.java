package org.productops.devhost.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Transactions that belong to a thread: whoever takes a connection from {@link #dataSource()} inside one gets the
 * transaction's connection; an inner transaction joins the outer one.
 */
public final class ThreadTransactions {
    private static final class Transaction {
        private Connection connection;
        private boolean rollbackOnly;
    }

    private final DataSource target;
    private final ThreadLocal<Transaction> current = new ThreadLocal<>();

    ThreadTransactions(DataSource target) {
        this.target = target;
    }

    /** Connections that join this thread's transaction; outside one, each statement commits itself. */
    public DataSource dataSource() {
        return new JoiningDataSource(target, this::connection);
    }

    /**
     * Does the work in one transaction; an exception rolls it back.
     *
     * @throws IllegalStateException if an inner transaction failed and the outer one wanted to commit nevertheless
     */
    public <T> T execute(Supplier<T> work) {
        return current.get() == null ? begin(work) : join(work);
    }

    private <T> T join(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            current.get().rollbackOnly = true;
            throw e;
        }
    }

    private <T> T begin(Supplier<T> work) {
        Transaction transaction = new Transaction();
        current.set(transaction);
        boolean committed = false;
        try {
            T result = work.get();
            if (transaction.rollbackOnly) {
                throw new IllegalStateException("An inner transaction failed: nothing is kept");
            }
            if (transaction.connection != null) {
                transaction.connection.commit();
            }
            committed = true;
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot commit", e);
        } finally {
            current.remove();
            end(transaction.connection, committed);
        }
    }

    private void end(Connection connection, boolean committed) {
        try (Connection closed = connection) {
            if (closed != null) {
                if (!committed) {
                    closed.rollback();
                }
                closed.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot end the transaction", e);
        }
    }

    private Connection connection() throws SQLException {
        Transaction transaction = current.get();
        if (transaction == null) {
            return target.getConnection();
        }
        if (transaction.connection == null) {
            transaction.connection = target.getConnection();
            transaction.connection.setAutoCommit(false);
        }
        return withoutClose(transaction.connection);
    }

    /** The transaction ends the connection, not those who use it on the way. */
    private static Connection withoutClose(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "close", "commit", "setAutoCommit" -> {
                            return null;
                        }
                        case "rollback" -> throw new SQLException("Only the transaction itself rolls back");
                        default -> {
                            try {
                                return method.invoke(connection, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }
                    }
                });
    }
}
