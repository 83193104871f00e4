package org.productops.bench;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.productops.area.Area;
import org.productops.area.ao.AoAreaStore;
import org.productops.area.ao.AreaArchiveEntity;
import org.productops.area.ao.AreaEntity;
import org.productops.area.ao.AreaFormerKeyEntity;
import org.productops.area.ao.AreaRoleEntity;
import org.productops.area.ao.OwnRoleEntity;
import org.productops.area.coverage.ao.AreaExcuseEntity;
import org.productops.area.coverage.ao.AreaIssuesEntity;
import org.productops.area.coverage.ao.CoverageDayEntity;
import org.productops.area.coverage.ao.ProjectIssuesEntity;
import org.productops.area.mapping.ao.AreaMappingEntity;
import org.productops.area.watch.ao.AreaWatchEntity;
import org.productops.common.audit.ao.AuditEntryEntity;
import org.productops.common.imports.ao.ImportChangeEntity;
import org.productops.common.imports.ao.ImportCheckEntity;
import org.productops.common.imports.ao.ImportEntity;
import org.productops.common.imports.ao.ImportMendEntity;
import org.productops.common.imports.ao.ImportPartEntity;
import org.productops.common.job.ao.JobEntity;
import org.productops.common.snapshot.ao.AoRevisions;
import org.productops.common.snapshot.ao.RevisionEntity;
import org.productops.common.store.SalTransactions;
import org.productops.devhost.database.DatabaseKind;
import org.productops.feedback.answer.ao.AnswerTemplateEntity;
import org.productops.feedback.answer.ao.ToldEntity;
import org.productops.feedback.ao.FeedbackEntity;
import org.productops.feedback.delivery.ao.DeliveryItemEntity;
import org.productops.feedback.event.ao.FeedbackEventEntity;
import org.productops.feedback.evidence.ao.EvidenceEntity;
import org.productops.feedback.inbox.ao.AgeLimitsEntity;
import org.productops.feedback.inbox.ao.DifferentEntity;
import org.productops.feedback.inbox.ao.SavedViewEntity;
import org.productops.feedback.item.ao.FeedbackItemEntity;
import org.productops.feedback.loop.ao.LoopCellEntity;
import org.productops.feedback.organisation.ao.OrganisationEntity;
import org.productops.feedback.organisation.ao.OrganisationFactEntity;
import org.productops.glossary.ao.ConceptEntity;
import org.productops.glossary.ao.ConceptExplanationEntity;
import org.productops.glossary.ao.ConceptNumberEntity;
import org.productops.glossary.ao.ConceptRelationEntity;
import org.productops.glossary.ao.ConceptTermEntity;
import org.productops.glossary.ao.DomainEntity;
import org.productops.glossary.ao.GlossaryChoiceEntity;
import org.productops.glossary.ao.GlossaryEntity;
import org.productops.readiness.checklist.ao.ChecklistEntity;
import org.productops.readiness.checklist.ao.ChecklistItemEntity;
import org.productops.readiness.checklist.ao.ChecklistVersionEntity;
import org.productops.readiness.issue.ao.CheckTickEntity;
import org.productops.readiness.issue.ao.ItemChangeEntity;
import org.productops.readiness.issue.ao.OwnItemEntity;
import org.productops.readiness.waiver.ao.WaiverEntity;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.FakeStorage;

/** A database with the plugin's tables, to be filled as that of a large company is. */
public final class BigDatabase implements AutoCloseable {

    /** How many ticks {@link #insertTicks} makes. */
    public static final int TICKS = 100_000;

    private final TestDatabase database;
    private final ActiveObjects ao;

    private BigDatabase(TestDatabase database) {
        this.database = database;
        this.ao = database.activeObjects(
                AreaEntity.class,
                AreaArchiveEntity.class,
                AreaRoleEntity.class,
                AreaFormerKeyEntity.class,
                OwnRoleEntity.class,
                AreaWatchEntity.class,
                AreaMappingEntity.class,
                ProjectIssuesEntity.class,
                AreaIssuesEntity.class,
                AreaExcuseEntity.class,
                CoverageDayEntity.class,
                RevisionEntity.class,
                AuditEntryEntity.class,
                JobEntity.class,
                ImportEntity.class,
                ImportPartEntity.class,
                ImportMendEntity.class,
                ImportChangeEntity.class,
                ImportCheckEntity.class,
                ChecklistEntity.class,
                ChecklistItemEntity.class,
                ChecklistVersionEntity.class,
                CheckTickEntity.class,
                OwnItemEntity.class,
                ItemChangeEntity.class,
                WaiverEntity.class,
                GlossaryEntity.class,
                GlossaryChoiceEntity.class,
                ConceptEntity.class,
                ConceptTermEntity.class,
                ConceptExplanationEntity.class,
                ConceptRelationEntity.class,
                ConceptNumberEntity.class,
                DomainEntity.class,
                FeedbackEntity.class,
                AnswerTemplateEntity.class,
                ToldEntity.class,
                DeliveryItemEntity.class,
                FeedbackEventEntity.class,
                EvidenceEntity.class,
                AgeLimitsEntity.class,
                DifferentEntity.class,
                SavedViewEntity.class,
                FeedbackItemEntity.class,
                LoopCellEntity.class,
                OrganisationEntity.class,
                OrganisationFactEntity.class);
        // Active Objects makes its tables when it is first asked.
        ao.count(CheckTickEntity.class);
        ao.count(OwnItemEntity.class);
        ao.count(WaiverEntity.class);
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

    /** What services write through, on this database. */
    public FakeStorage storage() {
        return new FakeStorage().over(new AoRevisions(ao), new SalTransactions(database.transactionTemplate()));
    }

    /** Puts areas there, past all rules. */
    public void insertAreas(List<Area> areas) {
        new AoAreaStore(ao).putAll(areas, 0);
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

    /**
     * Writes rows past Active Objects, which would take minutes, and has the engine look at them as it does by night.
     *
     * @param name the table's name without what Active Objects puts before it
     * @param columns their names with commas between them
     */
    public void insert(String name, String columns, Filling filling) throws SQLException {
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
            analyze(connection);
        }
    }

    /** Has the engine look at what is there, as it does by night. */
    public void analyze() throws SQLException {
        try (Connection connection = database.database().dataSource().getConnection()) {
            analyze(connection);
        }
    }

    private void analyze(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(database.kind() == DatabaseKind.POSTGRES ? "ANALYZE" : "ANALYZE SAMPLE_SIZE 10000");
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
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

    /** What gives the rows. */
    public interface Filling {
        /** Gives all of them, one after the other. */
        void fill(Rows rows) throws SQLException;
    }

    /** What takes the rows. */
    public interface Rows {
        /** Takes a row: its values in the order of the columns. */
        void add(Object... values) throws SQLException;
    }
}
