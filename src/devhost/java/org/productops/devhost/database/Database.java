package org.productops.devhost.database;

import java.util.Optional;
import javax.sql.DataSource;

/** One database of one product. */
public final class Database implements AutoCloseable {
    private final DatabaseKind kind;
    private final Optional<SharedLocks> locks;
    private final DataSource uncounted;
    private final CountingDataSource dataSource;
    private final ThreadTransactions transactions;
    private final Runnable onClose;

    Database(DatabaseKind kind, Optional<SharedLocks> locks, DataSource dataSource, Runnable onClose) {
        this.kind = kind;
        this.locks = locks;
        this.uncounted = dataSource;
        this.dataSource = new CountingDataSource(dataSource);
        this.transactions = new ThreadTransactions(this.dataSource);
        this.onClose = onClose;
    }

    /** The engine. */
    public DatabaseKind kind() {
        return kind;
    }

    /** Whether other hosts write in it, too. */
    public boolean isShared() {
        return locks.isPresent();
    }

    /** The locks of the hosts that share it; empty if it is not shared. */
    public Optional<SharedLocks> locks() {
        return locks;
    }

    /** Connections; every statement that runs through them is counted. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** Connections whose statements are not counted: the host's own must not be taken for the plugin's. */
    DataSource uncounted() {
        return uncounted;
    }

    /** Transactions of this database. */
    public ThreadTransactions transactions() {
        return transactions;
    }

    /** The count of statements. */
    public SqlCounter counter() {
        return dataSource.counter();
    }

    @Override
    public void close() {
        onClose.run();
    }
}
