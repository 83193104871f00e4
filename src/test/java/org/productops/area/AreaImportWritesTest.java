package org.productops.area;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.productops.area.ao.AoAreaStore;
import org.productops.area.ao.AreaArchiveEntity;
import org.productops.area.ao.AreaEntity;
import org.productops.area.ao.AreaFormerKeyEntity;
import org.productops.area.ao.AreaRoleEntity;
import org.productops.area.ao.OwnRoleEntity;
import org.productops.common.access.Access;
import org.productops.common.audit.ao.AoAuditStore;
import org.productops.common.audit.ao.AuditEntryEntity;
import org.productops.common.error.Confirmation;
import org.productops.common.imports.ImportRun;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportService;
import org.productops.common.imports.ao.AoImportStore;
import org.productops.common.imports.ao.ImportChangeEntity;
import org.productops.common.imports.ao.ImportCheckEntity;
import org.productops.common.imports.ao.ImportEntity;
import org.productops.common.imports.ao.ImportMendEntity;
import org.productops.common.imports.ao.ImportPartEntity;
import org.productops.common.job.InMemoryJobStore;
import org.productops.common.job.JobService;
import org.productops.common.job.JobState;
import org.productops.common.snapshot.ao.AoRevisions;
import org.productops.common.snapshot.ao.RevisionEntity;
import org.productops.common.store.SalTransactions;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.HeldJobThreads;

/** What an import of a whole library asks of the database. */
class AreaImportWritesTest {

    private static final int AREAS = 2_000;
    private static final int BATCHES = AREAS / 500;

    @OnEveryDatabase
    void writesManyAreasInFewStatementsAndTakesThemBackInAsFew(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(
                AreaEntity.class,
                AreaArchiveEntity.class,
                AreaRoleEntity.class,
                AreaFormerKeyEntity.class,
                OwnRoleEntity.class,
                RevisionEntity.class,
                AuditEntryEntity.class,
                ImportEntity.class,
                ImportPartEntity.class,
                ImportMendEntity.class,
                ImportChangeEntity.class,
                ImportCheckEntity.class);
        FakePeople people = new FakePeople().administrator("admin").user("anna").actAs("admin");
        FakeStorage storage =
                new FakeStorage().over(new AoRevisions(ao), new SalTransactions(database.transactionTemplate()));
        AoAreaStore store = new AoAreaStore(ao);
        AreaLibrary library = new AreaLibrary(store, storage.snapshots(), people);
        Access access = new Access(people);
        AreaImports areas = new AreaImports(
                library,
                store,
                new AreaWrites(
                        library,
                        access,
                        storage.snapshotWrites(),
                        storage.transactions(),
                        entries -> new AoAuditStore(ao, () -> AreaFixture.NOW).add(entries),
                        Optional.empty()),
                access,
                people,
                List.of(),
                Optional.empty(),
                () -> AreaFixture.NOW);
        HeldJobThreads threads = new HeldJobThreads();
        JobService jobs = new JobService(new InMemoryJobStore(), threads, access, () -> AreaFixture.NOW);
        ImportService imports = new ImportService(
                new AoImportStore(ao), jobs, storage.writes(), access, new EnglishTexts(), () -> AreaFixture.NOW);

        ImportRun run = imports.stage(areas, ImportChoices.of(ImportChoices.TABLE), "areas.csv", table());
        int checked = count(database, threads);
        long job = imports.apply(areas, run.id(), 1, Confirmation.NONE).id();
        int written = count(database, threads);

        // What is there of the import, and pages of 50 rows, 20 in a statement.
        assertThat(checked).isLessThanOrEqualTo(AREAS / 50 / 20 + 12);
        assertThat(jobs.get(job).state()).isEqualTo(JobState.DONE);
        assertThat(library.tree().size()).isEqualTo(AREAS);
        assertThat(store.loadAll().areas()).hasSize(AREAS);
        // Areas, roles, audit entries and what is kept for undoing; and what replaces rows asks to remove them first.
        assertThat(written).isLessThanOrEqualTo(BATCHES * (4 + 3) + 12);

        long undone = imports.undo(areas, run.id(), 0).id();
        int removed = count(database, threads);

        assertThat(jobs.get(undone).state()).isEqualTo(JobState.DONE);
        assertThat(store.loadAll().areas()).isEmpty();
        assertThat(library.tree().size()).isZero();
        assertThat(removed).isLessThanOrEqualTo(BATCHES * (2 + 3) + 12);
    }

    private static int count(TestDatabase database, HeldJobThreads threads) {
        try (SqlCounter.Recording sql = database.record()) {
            threads.runNext();
            return (int) sql.statements().stream()
                    .filter(statement -> !statement.contains("NEXTVAL"))
                    .count();
        }
    }

    private static byte[] table() {
        StringBuilder table = new StringBuilder("key,name,parent,owner\n");
        for (int i = 0; i < AREAS; i++) {
            table.append("area-").append(i).append(",Area ").append(i).append(',');
            table.append(i < 8 ? "" : "area-" + i / 8).append(",anna\n");
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }
}
