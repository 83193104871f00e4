package org.productops.area.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.area.AreaSamples.area;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.productops.area.Area;
import org.productops.area.AreaSamples;
import org.productops.area.Holder;
import org.productops.area.Role;
import org.productops.area.Roles;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoAreaStoreTest {

    private static final Roles ROLES = Roles.NONE
            .with(Role.OWNER, Holder.user("anna"))
            .with(Role.MAINTAINER, Holder.user("zoe"))
            .with(Role.MAINTAINER, Holder.group("payment team"))
            .with(Role.INFLUENCER, Holder.user("ben"));
    private static final Area TOP = area("payments", "Payments", "", ROLES);
    private static final Area BELOW = area("checkout", "Checkout", "payments", ROLES);

    @OnEveryDatabase
    void givesBackWhatWasKept(TestDatabase database) {
        AoAreaStore store = store(database);
        Area odd = new Area(
                "odd",
                "\u00dcber <b>'\"",
                "x".repeat(2000),
                "payments",
                false,
                "#checkout \ud83d\udcb3",
                "https://example.com/" + "y".repeat(980),
                ROLES,
                7);

        store.insert(TOP, 1);
        store.insert(odd, 2);

        assertThat(store.loadAll()).containsExactlyInAnyOrder(TOP, odd);
    }

    @OnEveryDatabase
    void replacesAllButTheKey(TestDatabase database) {
        AoAreaStore store = store(database);
        Area after = new Area(
                "checkout",
                "New",
                "d",
                "",
                false,
                "c",
                "https://example.com",
                Roles.NONE.with(Role.OWNER, Holder.user("ben")),
                2);
        store.insert(TOP, 1);
        store.insert(BELOW, 2);

        store.update(BELOW, after, 3);

        assertThat(store.loadAll()).containsExactlyInAnyOrder(TOP, after);
    }

    @OnEveryDatabase
    void aHolderWhoCannotBeReadHoldsUpNobodyAndGoesWhenTheRolesAreSaved(TestDatabase database) {
        ActiveObjects ao = activeObjects(database);
        AoAreaStore store = new AoAreaStore(ao);
        store.insert(TOP, 1);
        store.insert(BELOW, 2);
        spoil(ao, "zoe", row -> row.setRoleName("OF_A_LATER_VERSION"));
        spoil(ao, "payment team", row -> row.setHolderKind("LATER"));
        Roles readable = Roles.NONE.with(Role.OWNER, Holder.user("anna")).with(Role.INFLUENCER, Holder.user("ben"));
        Area marred = area(
                "checkout", "Checkout", "payments", readable.withUnreadable().withUnreadable());

        assertThat(store.loadAll()).containsExactlyInAnyOrder(TOP, marred);
        assertThat(store.changedSince(1).orElseThrow()).containsExactly(marred);

        store.update(marred, area("checkout", "Cash desk", "payments", marred.roles()), 3);
        assertThat(ao.count(AreaRoleEntity.class, "AREA_KEY = ?", "checkout")).isEqualTo(4);
        Area mended = area("checkout", "Cash desk", "payments", readable);
        store.update(marred, mended, 4);
        assertThat(store.loadAll()).containsExactlyInAnyOrder(TOP, mended);
        assertThat(ao.count(AreaRoleEntity.class, "AREA_KEY = ?", "checkout")).isEqualTo(2);
    }

    private static void spoil(ActiveObjects ao, String holder, Consumer<AreaRoleEntity> change) {
        AreaRoleEntity row = ao.find(AreaRoleEntity.class, "HOLDER_ID = ? AND AREA_KEY = ?", holder, "checkout")[0];
        change.accept(row);
        row.save();
    }

    @OnEveryDatabase
    void archivesCorrectsAndRestores(TestDatabase database) {
        AoAreaStore store = store(database);
        store.insert(TOP, 1);
        store.insert(BELOW, 2);

        Area archived = BELOW.withArchived(true);
        store.archive(List.of(archived), 3);
        assertThat(store.loadAll()).containsExactlyInAnyOrder(TOP, archived);

        Area corrected = AreaSamples.archived(area("checkout", "Check-out", "payments", ROLES))
                .withVersion(3);
        store.update(archived, corrected, 4);
        assertThat(store.loadAll()).containsExactlyInAnyOrder(TOP, corrected);

        Area restored = corrected.withArchived(false);
        store.restore(restored, 5);
        assertThat(store.loadAll()).containsExactlyInAnyOrder(TOP, restored);

        store.archive(List.of(restored.withArchived(true)), 6);
        assertThat(store.loadAll()).containsExactlyInAnyOrder(TOP, restored.withArchived(true));
    }

    @OnEveryDatabase
    void readsTheWholeLibraryInThreeStatements(TestDatabase database) {
        AoAreaStore store = filled(database, 20);

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.loadAll()).hasSize(20);
            assertThat(sql.statements()).hasSize(3);
        }
    }

    @OnEveryDatabase
    void readsOnlyWhatChangedSinceARevision(TestDatabase database) {
        AoAreaStore store = filled(database, 20);
        Area created = area(21, 1);
        Area moved = area(2, 0).withVersion(2);
        Area archived = withRoles(3).withArchived(true);
        Area restored = archived.withArchived(false);
        store.insert(created, 21);
        store.update(withRoles(2), moved, 22);
        store.archive(List.of(archived), 23);

        assertThat(changedSince(store, 20)).containsExactlyInAnyOrder(created, moved, archived);
        assertThat(changedSince(store, 22)).containsExactly(archived);
        store.restore(restored, 24);
        assertThat(changedSince(store, 23)).containsExactly(restored);
        assertThat(changedSince(store, 24)).isEmpty();
    }

    @OnEveryDatabase
    void readsWhatChangedInFiveStatementsAndNothingInTwo(TestDatabase database) {
        AoAreaStore store = filled(database, 40);

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(changedSince(store, 10)).hasSize(30);
            assertThat(sql.statements()).hasSize(5).allMatch(statement -> statement.contains(" WHERE "));
        }
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(changedSince(store, 40)).isEmpty();
            assertThat(sql.statements()).hasSize(2);
        }
    }

    @OnEveryDatabase
    void saysThatReadingAllIsAsQuickWhenVeryMuchChanged(TestDatabase database) {
        AoAreaStore store = filled(database, 510);

        assertThat(changedSince(store, 10)).hasSize(500);
        assertThat(store.changedSince(9)).isEmpty();
        store.archive(
                IntStream.rangeClosed(1, 505)
                        .mapToObj(number -> withRoles(number).withArchived(true))
                        .toList(),
                511);
        assertThat(store.changedSince(510)).isEmpty();
    }

    @OnEveryDatabase
    void changesAnAreaInAsManyStatementsWhateverTheSizeOfTheLibrary(TestDatabase database) {
        AoAreaStore store = filled(database, 10);
        List<Integer> few = statements(database, store, 10);
        fill(store, 11, 300);

        assertThat(statements(database, store, 300)).isEqualTo(few).allMatch(count -> count <= 4);
    }

    /** The numbers of statements in which an area is created, edited without and with its roles, and moved. */
    private static List<Integer> statements(TestDatabase database, AoAreaStore store, int last) {
        Area before = withRoles(last);
        Area edited = area(before.key(), "Other name", before.parent(), ROLES);
        Area moved = area(before.key(), "Other name", "area-1");
        Area created = area("area-new-" + last, "New", "area-1", ROLES);
        return List.of(
                count(database, () -> store.insert(created, last + 1)),
                count(database, () -> store.update(before, edited, last + 2)),
                count(database, () -> store.update(edited, moved, last + 3)),
                count(database, () -> store.update(moved, before, last + 4)));
    }

    @OnEveryDatabase
    void archivesFiveHundredAreasInOneStatement(TestDatabase database) {
        AoAreaStore store = store(database);
        List<Area> areas = IntStream.rangeClosed(1, 1200)
                .mapToObj(number -> area(number, 0).withArchived(true))
                .toList();

        assertThat(count(database, () -> store.archive(areas.subList(0, 500), 1)))
                .isEqualTo(1);
        assertThat(count(database, () -> store.archive(areas.subList(500, 1200), 2)))
                .isEqualTo(2);
    }

    @OnEveryDatabase
    void leavesOutARoleThatALaterVersionKnows(TestDatabase database) {
        ActiveObjects ao = activeObjects(database);
        AoAreaStore store = new AoAreaStore(ao);
        store.insert(TOP, 1);
        AreaRoleEntity row = ao.find(AreaRoleEntity.class, "HOLDER_ID = ?", "zoe")[0];
        row.setRoleName("REVIEWER");
        row.save();

        assertThat(store.loadAll().get(0).roles().of(Role.MAINTAINER)).containsExactly(Holder.group("payment team"));
    }

    private static List<Area> changedSince(AoAreaStore store, long revision) {
        Optional<List<Area>> changed = store.changedSince(revision);
        assertThat(changed).isPresent();
        return changed.orElseThrow();
    }

    private static int count(TestDatabase database, Runnable work) {
        try (SqlCounter.Recording sql = database.record()) {
            work.run();
            return sql.count();
        }
    }

    /** A store with areas 1 to so many, each created in the revision of its number. */
    private static AoAreaStore filled(TestDatabase database, int areas) {
        AoAreaStore store = store(database);
        fill(store, 1, areas);
        return store;
    }

    private static void fill(AoAreaStore store, int first, int last) {
        IntStream.rangeClosed(first, last).forEach(number -> store.insert(withRoles(number), number));
    }

    private static Area withRoles(int number) {
        Area area = area(number, 0);
        return area(area.key(), area.name(), "", ROLES);
    }

    private static AoAreaStore store(TestDatabase database) {
        return new AoAreaStore(activeObjects(database));
    }

    private static ActiveObjects activeObjects(TestDatabase database) {
        return database.activeObjects(AreaEntity.class, AreaArchiveEntity.class, AreaRoleEntity.class);
    }
}
