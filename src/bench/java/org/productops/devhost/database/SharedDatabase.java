package org.productops.devhost.database;

import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** A database that another process has begun. */
public final class SharedDatabase {

    private static final int CONNECTIONS = 40;

    private SharedDatabase() {}

    /** Joins the PostgreSQL database at this address. */
    public static Database join(String url) {
        JdbcConnectionPool pool = pool(url, CONNECTIONS);
        return new Database(DatabaseKind.POSTGRES, pool, pool::dispose);
    }

    /** Connections of their own to the database at this address, at most so many. */
    public static JdbcConnectionPool pool(String url, int most) {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setURL(url);
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(most);
        return pool;
    }
}
