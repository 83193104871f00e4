package org.productops.bench.intake;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

/** The PostgreSQL of the nodes. It writes to the disk before it commits. */
final class SharedPostgres implements AutoCloseable {

    private final Path directory;
    private final int port;
    private EmbeddedPostgres server;

    SharedPostgres(Path directory) throws IOException {
        this.directory = directory;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        start();
    }

    int port() {
        return port;
    }

    /** Starts it with the data that it had. */
    void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    /** The pieces that somebody is making an issue of, or was when they died. */
    Set<Long> begun() throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.getJdbcUrl("postgres", "jira"))) {
            Set<Long> begun = new TreeSet<>();
            try (PreparedStatement statement =
                            connection.prepareStatement("SELECT \"INTAKE_ID\" FROM \"" + attempts(connection) + "\"");
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    begun.add(rows.getLong(1));
                }
            }
            return begun;
        }
    }

    private static String attempts(Connection connection) throws SQLException {
        try (ResultSet tables =
                connection.getMetaData().getTables(null, "public", "AO\\_%\\_FEEDBACK\\_ATTEMPT", null)) {
            tables.next();
            return tables.getString("TABLE_NAME");
        }
    }

    /** How many locks a process holds; each names itself to the database. */
    int locks(long process) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.getJdbcUrl("postgres", "jira"));
                PreparedStatement statement =
                        connection.prepareStatement("SELECT COUNT(*) FROM pg_locks JOIN pg_stat_activity USING (pid)"
                                + " WHERE locktype = 'advisory' AND granted AND application_name = ?")) {
            statement.setString(1, String.valueOf(process));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
