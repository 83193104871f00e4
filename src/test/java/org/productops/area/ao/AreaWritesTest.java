package org.productops.area.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.productops.area.AreaSamples.area;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.productops.area.Area;
import org.productops.area.AreaBulkDraft;
import org.productops.area.AreaBulkService;
import org.productops.area.AreaFixture;
import org.productops.area.AreaFixture.Draft;
import org.productops.area.AreaService;
import org.productops.area.ChosenArea;
import org.productops.area.Lifecycle;
import org.productops.common.access.Access;
import org.productops.common.audit.ao.AoAuditStore;
import org.productops.common.audit.ao.AuditEntryEntity;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ProductOpsException;
import org.productops.common.snapshot.ao.AoRevisions;
import org.productops.common.snapshot.ao.RevisionEntity;
import org.productops.common.store.SalTransactions;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeStorage;

/** What a whole change of the library asks of the database: its lock's revision, the areas, the audit entry. */
class AreaWritesTest {

    private static final int BUDGET = 12;

    @OnEveryDatabase
    void takeAsManyStatementsWhateverTheSizeOfTheLibrary(TestDatabase database) {
        Library library = new Library(database);
        library.fill(1, 20);
        List<Integer> few = library.writes(20);
        library.fill(21, 400);

        assertThat(library.writes(400)).isEqualTo(few).allMatch(count -> count <= BUDGET);
    }

    @OnEveryDatabase
    void costOneStatementIfTheyAreRefusedHoweverManyAreasThereAre(TestDatabase database) {
        Library library = new Library(database);
        library.fill(1, 400);
        library.people.actAs("anna");
        AreaService service = library.service;
        service.tree();
        List<Supplier<Area>> refused = List.of(
                () -> service.create(new Draft("new", "New", "area-1").build()),
                () -> service.update("area-7", 1, new Draft("", "Other", "area-1").build()),
                () -> service.update("nowhere", 1, new Draft("", "Other", "area-1").build()),
                () -> service.archive("area-1", 1, true),
                () -> service.restore("nowhere", 1, false));

        for (Supplier<Area> write : refused) {
            assertThat(library.count(() -> catchThrowableOfType(ProductOpsException.class, write::get)))
                    .isEqualTo(1);
        }
    }

    @OnEveryDatabase
    void archiveFiveHundredAreasInOneStatement(TestDatabase database) {
        Library library = new Library(database);
        library.fill(1, 1100);

        int all = library.count(() -> library.service.archive("area-1", 1, true));

        assertThat(library.service.tree().areas()).allMatch(Area::archived);
        assertThat(all).isLessThanOrEqualTo(1100 / 500 + 1 + 5);
    }

    @OnEveryDatabase
    void changeManyAreasInBatches(TestDatabase database) {
        Library library = new Library(database);
        library.fill(1, 1000);
        List<ChosenArea> all = library.service.tree().areas().stream()
                .map(area -> new ChosenArea(area.key(), area.version()))
                .toList();
        AreaBulkDraft draft = new AreaBulkDraft("lifecycle", "", List.of(), List.of(), "sunset", "");

        int count = library.count(() -> library.bulk.changeAll(all, draft, Confirmation.EVERYTHING));

        assertThat(library.started().tree().areas())
                .allMatch(area -> area.facts().lifecycle() == Lifecycle.SUNSET && area.version() == 2);
        assertThat(count).isLessThanOrEqualTo(6 * (1001 / 500 + 1) + 6);
    }

    @OnEveryDatabase
    void askTheNextReaderForTheRevisionOnly(TestDatabase database) {
        Library library = new Library(database);
        library.fill(1, 20);

        Area area = library.service.restore(
                "area-20", library.service.archive("area-20", 1, false).version(), false);

        assertThat(library.count(
                        () -> assertThat(library.service.tree().areas()).contains(area)))
                .isEqualTo(1);
        assertThat(library.count(library.service::tree)).isZero();
    }

    /** The service over a real database, as an administrator uses it. */
    private static final class Library {
        private final TestDatabase database;
        private final ActiveObjects ao;
        private final FakePeople people =
                new FakePeople().administrator("admin").user("anna").actAs("admin");
        private AreaService service;
        private AreaBulkService bulk;

        Library(TestDatabase database) {
            this.database = database;
            ao = database.activeObjects(
                    AreaEntity.class,
                    AreaArchiveEntity.class,
                    AreaRoleEntity.class,
                    AreaFormerKeyEntity.class,
                    OwnRoleEntity.class,
                    RevisionEntity.class,
                    AuditEntryEntity.class);
        }

        /** A node that has read the library. */
        private AreaService started() {
            FakeStorage storage =
                    new FakeStorage().over(new AoRevisions(ao), new SalTransactions(database.transactionTemplate()));
            Access access = new Access(people);
            AoAreaStore store = new AoAreaStore(ao);
            AoAuditStore audit = new AoAuditStore(ao, InstantSource.system());
            AreaService started = AreaFixture.service(store, storage, people, audit::add);
            bulk = AreaFixture.bulk(store, storage, people, audit::add);
            started.tree();
            return started;
        }

        /** Adds areas below the first, and starts anew. */
        void fill(int first, int last) {
            AoAreaStore store = new AoAreaStore(ao);
            for (int number = first; number <= last; number++) {
                store.insert(area(number, number == 1 ? 0 : 1), 0);
            }
            service = started();
            // The first write of all makes the row that counts the others.
            service.create(new Draft("written-" + last, "Written", "area-1").build());
        }

        /** The numbers of statements in which an area is created, edited, moved, archived and restored. */
        List<Integer> writes(int number) {
            String key = "new-" + number;
            Draft draft = new Draft(key, "New", "area-1").owner("anna");
            List<Supplier<Area>> writes = List.of(
                    () -> service.create(draft.build()),
                    () -> service.update(
                            key,
                            1,
                            new Draft(key, "New", "area-1").channels("#new").build()),
                    () -> service.update(key, 2, new Draft("", "Moved", "").build()),
                    () -> service.archive(key, 3, true),
                    () -> service.restore(key, 4, false));
            List<Integer> counts = new ArrayList<>();
            writes.forEach(write -> counts.add(count(write)));
            return counts;
        }

        int count(Supplier<?> work) {
            try (SqlCounter.Recording sql = database.record()) {
                work.get();
                return sql.count();
            }
        }
    }
}
