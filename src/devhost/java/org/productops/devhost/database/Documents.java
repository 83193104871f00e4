package org.productops.devhost.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * The host's own records as JSON in one table, read whole at the start and written through. Its statements are
 * not counted, and do not join the plugin's transactions. In a shared database, what other hosts have written is read a moment
 * later, and a record that is gone stays as {@code null}, so that they see that, too.
 */
public final class Documents {
    private static final String GONE = "null";
    private static final String UNIQUE = "23505";

    private final Database database;
    private final Optional<OtherHosts> others;
    private final JsonMapper json = JsonMapper.builder()
            .addModule(new TimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public Documents(Database database) {
        this.database = database;
        run("CREATE TABLE IF NOT EXISTS HOST_DOCUMENT (KIND VARCHAR(60) NOT NULL, ID VARCHAR(255) NOT NULL,"
                + " BODY TEXT NOT NULL, PRIMARY KEY (KIND, ID))");
        if (database.isShared()) {
            run("ALTER TABLE HOST_DOCUMENT ADD COLUMN IF NOT EXISTS CHANGED_IN xid8 NOT NULL"
                    + " DEFAULT pg_current_xact_id()");
            run("CREATE INDEX IF NOT EXISTS HOST_DOCUMENT_CHANGED ON HOST_DOCUMENT (CHANGED_IN)");
        }
        others = database.isShared() ? Optional.of(new OtherHosts(database)) : Optional.empty();
    }

    /**
     * All records of a kind, and from then on what other hosts make of them.
     *
     * @param follower is given the identity and the record; null if it is gone
     */
    <T> Map<String, T> follow(String kind, Class<T> type, BiConsumer<String, T> follower) {
        return others.map(each -> each.follow(
                        kind, (id, body) -> follower.accept(id, read(kind, body, type)), () -> load(kind, type)))
                .orElseGet(() -> load(kind, type));
    }

    /** Lets followers know what other hosts have written; what is a moment old is good enough. */
    void look() {
        others.ifPresent(OtherHosts::look);
    }

    /** Whether there are other hosts; if so, followers know all that they have written. */
    boolean lookNow() {
        others.ifPresent(OtherHosts::lookNow);
        return others.isPresent();
    }

    /** Changes records and those who follow them; no other host's change comes in between. */
    void change(Runnable work) {
        Supplier<Documents> change = () -> {
            work.run();
            return this;
        };
        others.map(each -> each.alone(change)).orElseGet(change);
    }

    <T> Map<String, T> load(String kind, Class<T> type) {
        Map<String, T> bodies = new LinkedHashMap<>();
        try (Connection connection = database.uncounted().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT ID, BODY FROM HOST_DOCUMENT WHERE KIND = ? ORDER BY ID")) {
            statement.setString(1, kind);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (!rows.getString(2).equals(GONE)) {
                        bodies.put(rows.getString(1), read(kind, rows.getString(2), type));
                    }
                }
            }
            return bodies;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the host's records of kind " + kind, e);
        }
    }

    private <T> T read(String kind, String body, Class<T> type) {
        try {
            return json.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read the host's records of kind " + kind, e);
        }
    }

    void write(String kind, String id, Object body) {
        String text = text(kind, id, body);
        String changed = database.isShared() ? ", CHANGED_IN = DEFAULT" : "";
        if (run("UPDATE HOST_DOCUMENT SET BODY = ?" + changed + " WHERE KIND = ? AND ID = ?", text, kind, id) == 0) {
            run("INSERT INTO HOST_DOCUMENT (BODY, KIND, ID) VALUES (?, ?, ?)", text, kind, id);
        }
    }

    /** Writes a record if there is none; whether it did. */
    boolean writeFirst(String kind, String id, Object body) {
        try {
            return execute(
                            "INSERT INTO HOST_DOCUMENT (BODY, KIND, ID) VALUES (?, ?, ?)",
                            text(kind, id, body),
                            kind,
                            id)
                    == 1;
        } catch (SQLException e) {
            if (UNIQUE.equals(e.getSQLState())) {
                return false;
            }
            throw new IllegalStateException("Cannot write the host's record " + kind + " " + id, e);
        }
    }

    /** Writes a record in place of one that is still as it was; whether it did. */
    boolean replace(String kind, String id, Object before, Object body) {
        return run(
                        "UPDATE HOST_DOCUMENT SET BODY = ? WHERE KIND = ? AND ID = ? AND BODY = ?",
                        text(kind, id, body),
                        kind,
                        id,
                        text(kind, id, before))
                == 1;
    }

    void delete(String kind, String id) {
        if (database.isShared()) {
            write(kind, id, null);
        } else {
            run("DELETE FROM HOST_DOCUMENT WHERE KIND = ? AND ID = ?", kind, id);
        }
    }

    private String text(String kind, String id, Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write the host's record " + kind + " " + id, e);
        }
    }

    private int run(String sql, String... values) {
        try {
            return execute(sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot run " + sql, e);
        }
    }

    private int execute(String sql, String... values) throws SQLException {
        try (Connection connection = database.uncounted().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
