package org.productops.devhost.database;

import javax.sql.DataSource;

/** One database of one product. */
public final class Database implements AutoCloseable {
    private final DatabaseKind kind;
    private final DataSource uncounted;
    private final CountingDataSource dataSource;
    private final ThreadTransactions transactions;
    private final Runnable onClose;

    Database(DatabaseKind kind, DataSource dataSource, Runnable onClose) {
        this.kind = kind;
        this.uncounted = dataSource;
        this.dataSource = new CountingDataSource(dataSource);
        this.transactions = new ThreadTransactions(this.dataSource);
        this.onClose = onClose;
    }

    /** The engine. */
    public DatabaseKind kind() {
        return kind;
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
