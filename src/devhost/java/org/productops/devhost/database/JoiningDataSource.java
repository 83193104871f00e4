package org.productops.devhost.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections of the current thread's transaction. */
final class JoiningDataSource extends DelegatingDataSource {
    private final Connections connections;

    /** Where a connection comes from. */
    interface Connections {
        Connection get() throws SQLException;
    }

    JoiningDataSource(DataSource target, Connections connections) {
        super(target);
        this.connections = connections;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connections.get();
    }
}
