package org.productops.devhost.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** The place where databases live: files of H2, memory of H2, or an embedded PostgreSQL server. */
public abstract class DatabaseServer implements AutoCloseable {
    private static final int CONNECTIONS = 40;

    private DatabaseServer() {}

    /** Databases that are kept in a directory. */
    public static DatabaseServer in(Path directory, DatabaseKind kind) {
        return kind == DatabaseKind.H2
                ? h2("file:" + directory.toAbsolutePath() + "/")
                : new Postgres(postgres(directory));
    }

    /** Databases of a PostgreSQL server on this machine that somebody else started, and that other hosts use, too. */
    public static DatabaseServer at(int port) {
        return new SharedPostgres(port);
    }

    /** Stops the server of a host that was killed; only for whoever has the directory to themselves. */
    public static void stopLeftBehind(Path directory) {
        LeftPostgres.stop(postgres(directory));
    }

    private static Path postgres(Path directory) {
        return directory.resolve("postgres").toAbsolutePath();
    }

    /** Databases that are gone when they are closed. */
    public static DatabaseServer temporary(DatabaseKind kind) {
        return kind == DatabaseKind.H2 ? h2("mem:") : new Postgres(null);
    }

    /** Opens a database, and creates it when it is not there. */
    public abstract Database open(String name);

    @Override
    public void close() {}

    private static DatabaseServer h2(String where) {
        return new DatabaseServer() {
            @Override
            public Database open(String name) {
                JdbcDataSource source = new JdbcDataSource();
                // What was committed is in the file, not in memory for another half second.
                source.setUrl("jdbc:h2:" + where + name + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0");
                source.setUser("sa");
                source.setPassword("");
                JdbcConnectionPool pool = pool(source);
                return new Database(DatabaseKind.H2, Optional.empty(), pool, pool::dispose);
            }
        };
    }

    private static JdbcConnectionPool pool(javax.sql.ConnectionPoolDataSource source) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(CONNECTIONS);
        return pool;
    }

    private abstract static class PostgresServer extends DatabaseServer {

        /** The address of a database of this server. */
        abstract String address(String name);

        @Override
        public Database open(String name) {
            JdbcConnectionPool pool = connections(name);
            return new Database(DatabaseKind.POSTGRES, Optional.empty(), pool, pool::dispose);
        }

        /** Connections to a database, which is created when it is not there. */
        final JdbcConnectionPool connections(String name) {
            createIfMissing(name);
            PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
            source.setURL(address(name));
            return pool(source);
        }

        private void createIfMissing(String name) {
            try (var connection = DriverManager.getConnection(address("postgres"));
                    var question = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?");
                    var change = connection.createStatement()) {
                question.setString(1, name);
                if (!question.executeQuery().next()) {
                    change.executeUpdate("CREATE DATABASE \"" + name + "\" ENCODING 'UTF8' TEMPLATE template0");
                }
            } catch (SQLException e) {
                throw new IllegalStateException("Cannot create the database " + name, e);
            }
        }
    }

    private static final class SharedPostgres extends PostgresServer {
        private final int port;

        SharedPostgres(int port) {
            this.port = port;
        }

        @Override
        String address(String name) {
            return "jdbc:postgresql://localhost:" + port + "/" + name + "?user=postgres&ApplicationName="
                    + ProcessHandle.current().pid();
        }

        @Override
        public Database open(String name) {
            JdbcConnectionPool pool = connections(name);
            JdbcConnectionPool ofLocks = connections(name);
            return new Database(DatabaseKind.POSTGRES, Optional.of(new SharedLocks(ofLocks)), pool, () -> {
                ofLocks.dispose();
                pool.dispose();
            });
        }
    }

    private static final class Postgres extends PostgresServer {
        /** The embedded server is set for tests, which lose nothing with it; people do. */
        private static final Map<String, String> KEPT = Map.of("synchronous_commit", "on", "fsync", "on");

        private final EmbeddedPostgres server;

        Postgres(Path directory) {
            try {
                EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60));
                if (directory != null) {
                    LeftPostgres.stop(directory);
                    builder.setDataDirectory(directory).setCleanDataDirectory(false);
                    KEPT.forEach(builder::setServerConfig);
                }
                server = builder.start();
            } catch (IOException e) {
                throw new UncheckedIOException("The embedded PostgreSQL does not start", e);
            }
        }

        @Override
        String address(String name) {
            return server.getJdbcUrl("postgres", name);
        }

        @Override
        public void close() {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
