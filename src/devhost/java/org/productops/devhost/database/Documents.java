package org.productops.devhost.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The host's own records as JSON in one table, read whole at the start and written through. Its statements are
 * not counted, and do not join the plugin's transactions.
 */
public final class Documents {
    private final Database database;
    private final JsonMapper json = JsonMapper.builder()
            .addModule(new TimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public Documents(Database database) {
        this.database = database;
        run("CREATE TABLE IF NOT EXISTS HOST_DOCUMENT (KIND VARCHAR(60) NOT NULL, ID VARCHAR(255) NOT NULL,"
                + " BODY TEXT NOT NULL, PRIMARY KEY (KIND, ID))");
    }

    <T> Map<String, T> load(String kind, Class<T> type) {
        Map<String, T> bodies = new LinkedHashMap<>();
        try (Connection connection = database.uncounted().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT ID, BODY FROM HOST_DOCUMENT WHERE KIND = ? ORDER BY ID")) {
            statement.setString(1, kind);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    bodies.put(rows.getString(1), json.readValue(rows.getString(2), type));
                }
            }
            return bodies;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Cannot read the host's records of kind " + kind, e);
        }
    }

    void write(String kind, String id, Object body) {
        try {
            String text = json.writeValueAsString(body);
            if (run("UPDATE HOST_DOCUMENT SET BODY = ? WHERE KIND = ? AND ID = ?", text, kind, id) == 0) {
                run("INSERT INTO HOST_DOCUMENT (BODY, KIND, ID) VALUES (?, ?, ?)", text, kind, id);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write the host's record " + kind + " " + id, e);
        }
    }

    void delete(String kind, String id) {
        run("DELETE FROM HOST_DOCUMENT WHERE KIND = ? AND ID = ?", kind, id);
    }

    private int run(String sql, String... values) {
        try (Connection connection = database.uncounted().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot run " + sql, e);
        }
    }
}
