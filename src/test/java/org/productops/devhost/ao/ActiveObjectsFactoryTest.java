package org.productops.devhost.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.Test;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class ActiveObjectsFactoryTest {

    /** A table as the plugin's are. */
    @Table("NOTE")
    public interface Note extends Entity {
        @NotNull
        @Indexed
        String getAreaKey();

        void setAreaKey(String key);

        @StringLength(StringLength.UNLIMITED)
        String getBody();

        void setBody(String body);

        boolean isDone();

        void setDone(boolean done);
    }

    /** Its table's name is longer than Oracle allows. */
    @Table("A_NAME_THAT_IS_TOO_LONG")
    public interface TooLong extends Entity {
        String getBody();
    }

    /** Its column's name is longer than Oracle allows. */
    @Table("WIDE")
    public interface TooWide extends Entity {
        String getTheNameOfAColumnThatIsTooLong();
    }

    @Test
    void prefixIsTheEndOfTheHash() {
        // MD5 of "org.productops.product-ops"; the tables of installed plugins depend on it.
        assertThat(new TableNamespace("org.productops.product-ops").prefix()).matches("AO_[0-9A-F]{6}");
        assertThat(new TableNamespace("").prefix()).isEqualTo("AO_F8427E");
    }

    @OnEveryDatabase
    void namesTablesAndColumnsAsTheProductsDo(TestDatabase database) throws SQLException {
        database.activeObjects(Note.class);
        List<String> columns = new ArrayList<>();
        try (Connection connection = database.database().dataSource().getConnection();
                var rows = connection
                        .getMetaData()
                        .getColumns(
                                null,
                                null,
                                new TableNamespace("org.productops.product-ops").prefix() + "\\_NOTE",
                                null)) {
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME"));
            }
        }
        assertThat(columns).containsExactlyInAnyOrder("ID", "AREA_KEY", "BODY", "DONE");
    }

    @OnEveryDatabase
    void writesReadsAndCounts(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(Note.class);
        ao.create(Note.class, Map.of("AREA_KEY", "payments", "BODY", "\u00e4".repeat(5000), "DONE", true));
        ao.create(Note.class, Map.of("AREA_KEY", "search"));
        try (SqlCounter.Recording sql = database.record()) {
            Note[] notes = ao.find(Note.class, Query.select().where("AREA_KEY = ?", "payments"));
            assertThat(notes).hasSize(1);
            assertThat(notes[0].getBody()).hasSize(5000);
            assertThat(notes[0].isDone()).isTrue();
            assertThat(sql.count()).isLessThanOrEqualTo(2);
            assertThat(sql.statements().get(0)).contains("_NOTE");
        }
        assertThat(ao.count(Note.class)).isEqualTo(2);
        assertThat(ao.deleteWithSQL(Note.class, "AREA_KEY = ?", "search")).isEqualTo(1);
        assertThat(ao.count(Note.class)).isEqualTo(1);
    }

    @OnEveryDatabase
    void joinsTheTransactionAndRollsBackOnAnException(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(Note.class);
        Note note = ao.create(Note.class, Map.of("AREA_KEY", "old"));
        assertThatThrownBy(() -> database.transactionTemplate().execute(() -> {
                    note.setAreaKey("new");
                    note.save();
                    ao.executeInTransaction(() -> ao.create(Note.class, Map.of("AREA_KEY", "inner")));
                    assertThat(ao.count(Note.class)).isEqualTo(2);
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ao.find(Note.class)).singleElement().satisfies(kept -> assertThat(kept.getAreaKey())
                .isEqualTo("old"));
    }

    @OnEveryDatabase
    void anInnerFailureCannotBeCommittedByTheOuterTransaction(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(Note.class);
        assertThatThrownBy(() -> ao.executeInTransaction(() -> {
                    ao.create(Note.class, Map.of("AREA_KEY", "outer"));
                    try {
                        ao.executeInTransaction(() -> {
                            throw new IllegalArgumentException("inner");
                        });
                    } catch (IllegalArgumentException swallowed) {
                        return null;
                    }
                    return null;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inner transaction failed");
        assertThat(ao.count(Note.class)).isZero();
    }

    @OnEveryDatabase
    void refusesNamesThatAreTooLong(TestDatabase database) {
        assertThatThrownBy(() -> database.activeObjects(TooLong.class)).hasStackTraceContaining("30");
        assertThatThrownBy(() -> database.activeObjects(TooWide.class)).hasStackTraceContaining("30");
    }

    @OnEveryDatabase
    void refusesEntitiesThatTheDescriptorDoesNotName(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(Note.class);
        assertThatThrownBy(() -> ao.find(TooLong.class))
                .isInstanceOf(ActiveObjectsException.class)
                .hasMessageContaining("<entity>");
    }
}
