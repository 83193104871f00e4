package org.productops.bench;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import org.productops.area.ao.AreaEntity;
import org.productops.area.ao.AreaRoleEntity;
import org.productops.devhost.database.DatabaseKind;
import org.productops.readiness.ao.CheckTickEntity;
import org.productops.readiness.ao.ChecklistEntity;
import org.productops.readiness.ao.ChecklistItemEntity;
import org.productops.testing.TestDatabase;

/** A database as big as that of a large company: 10,000 areas and 100,000 ticks. */
public final class BigDatabase implements AutoCloseable {

    /** How many areas {@link #insertAreas} makes. */
    public static final int AREAS = 10_000;

    /** How many ticks {@link #insertTicks} makes. */
    public static final int TICKS = 100_000;

    private final TestDatabase database;
    private final ActiveObjects ao;

    private BigDatabase(TestDatabase database) {
        this.database = database;
        this.ao = database.activeObjects(
                AreaEntity.class,
                AreaRoleEntity.class,
                ChecklistEntity.class,
                ChecklistItemEntity.class,
                CheckTickEntity.class);
        // Active Objects makes its tables when it is first asked.
        ao.count(CheckTickEntity.class);
    }

    /** A new database with empty tables. */
    public static BigDatabase open(DatabaseKind kind) {
        return new BigDatabase(TestDatabase.open(kind));
    }

    /** Its Active Objects. */
    public ActiveObjects activeObjects() {
        return ao;
    }

    /** The database, to count statements. */
    public TestDatabase database() {
        return database;
    }

    /**
     * One root, 10 areas below it, 1,000 below those and the rest below these: the keys are {@code area-1} and so on.
     * The root has an owner, a channel and a documentation address; one area in three names two maintainers, a user and
     * a group; one in five names an influencer. The users are {@code key-user-0} to {@code key-user-499}.
     */
    public void insertAreas() throws SQLException {
        insert(
                "AREA",
                "ID,AREA_KEY,AREA_NAME,DESCRIPTION,PARENT_ID,ARCHIVED,CHANNEL,DOCUMENTATION,ROW_VERSION",
                rows -> {
                    for (int id = 1; id <= AREAS; id++) {
                        rows.add(
                                id,
                                "area-" + id,
                                "Area " + id,
                                "What belongs to area " + id,
                                parent(id),
                                false,
                                id == 1 ? "#products" : "",
                                id == 1 ? "https://docs.example.com" : "",
                                1L);
                    }
                });
        insert("AREA_ROLE", "AREA_ID,ROLE_NAME,HOLDER_KIND,HOLDER_ID,POSITION", rows -> {
            rows.add(1L, "OWNER", "USER", "key-user-1", 0);
            for (long id = 1; id <= AREAS; id++) {
                if (id % 3 == 0) {
                    rows.add(id, "MAINTAINER", "USER", "key-user-" + id % 500, 0);
                    rows.add(id, "MAINTAINER", "GROUP", "team-" + id % 50, 1);
                }
                if (id % 5 == 0) {
                    rows.add(id, "INFLUENCER", "USER", "key-user-" + id % 499, 0);
                }
            }
        });
    }

    /** Ticks the same items, which have ids one after the other, in one issue after the other. */
    public void insertTicks(long firstIssue, long firstItem, int items) throws SQLException {
        Timestamp when = Timestamp.from(Instant.EPOCH);
        insert("CHECK_TICK", "ISSUE_ID,ITEM_ID,TICK_KEY,USER_KEY,TICKED_AT", rows -> {
            for (int i = 0; i < TICKS; i++) {
                long issue = firstIssue + i / items;
                long item = firstItem + i % items;
                rows.add(issue, item, issue + ":" + item, "key-anna", when);
            }
        });
    }

    @Override
    public void close() {
        database.close();
    }

    private static Long parent(int id) {
        return id == 1 ? null : id <= 11 ? 1L : id <= 1_011 ? 2L + id % 10 : 12L + id % 1_000;
    }

    /** Writes rows past Active Objects, which would take minutes, and has the engine look at them as it does by night. */
    private void insert(String name, String columns, Filling filling) throws SQLException {
        try (Connection connection = database.database().dataSource().getConnection()) {
            String quote = connection.getMetaData().getIdentifierQuoteString();
            String table = table(connection, name, quote);
            int count = columns.split(",").length;
            String sql = "INSERT INTO " + table + " (" + quote + columns.replace(",", quote + "," + quote) + quote
                    + ") VALUES (" + "?,".repeat(count - 1) + "?)";
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                filling.fill(values -> {
                    for (int i = 0; i < values.length; i++) {
                        insert.setObject(i + 1, values[i]);
                    }
                    insert.addBatch();
                });
                insert.executeBatch();
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute(database.kind() == DatabaseKind.POSTGRES ? "ANALYZE" : "ANALYZE SAMPLE_SIZE 10000");
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }

    private static String table(Connection connection, String name, String quote) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "AO\\_%\\_" + name, null)) {
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").matches("AO_[0-9A-F]+_" + name)) {
                    return quote + tables.getString("TABLE_SCHEM") + quote + "." + quote
                            + tables.getString("TABLE_NAME") + quote;
                }
            }
        }
        throw new IllegalStateException("There is no table " + name);
    }

    private interface Filling {
        void fill(Rows rows) throws SQLException;
    }

    private interface Rows {
        void add(Object... values) throws SQLException;
    }
}
