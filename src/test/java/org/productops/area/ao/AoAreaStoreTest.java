package org.productops.area.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.area.AreaSamples.area;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.productops.area.Area;
import org.productops.area.AreaFacts;
import org.productops.area.AreaLink;
import org.productops.area.AreaRows;
import org.productops.area.AreaSamples;
import org.productops.area.Holder;
import org.productops.area.Lifecycle;
import org.productops.area.Review;
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
                new AreaFacts(
                        Lifecycle.SUNSET,
                        List.of("pci", "c++"),
                        List.of("#checkout \ud83d\udcb3", "desk@example.com"),
                        List.of(
                                new AreaLink(AreaLink.Kind.CODE, "", "https://example.com/" + "y".repeat(980)),
                                new AreaLink(AreaLink.Kind.OTHER, "What | else", "https://example.com/")),
                        List.of("Cash desk", "\u041a\u0430\u0441\u0441\u0430"),
                        0),
                new Review(6, Optional.of(LocalDate.of(2026, 2, 28)), "key-anna"),
                ROLES.stopping(List.of("owner", "of-ours")),
                7);

        store.insert(TOP, 1);
        store.insert(odd, 2);

        assertThat(store.loadAll().areas()).containsExactlyInAnyOrder(TOP, odd);
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
                new AreaFacts(Lifecycle.IDEA, List.of("a"), List.of("c"), List.of(), List.of(), 0),
                new Review(1, Optional.of(LocalDate.of(2026, 3, 1)), "key-ben"),
                Roles.NONE.with(Role.OWNER, Holder.user("ben")),
                2);
        store.insert(TOP, 1);
        store.insert(BELOW, 2);

        store.update(BELOW, after, 3);

        assertThat(store.loadAll().areas()).containsExactlyInAnyOrder(TOP, after);
    }

    @OnEveryDatabase
    void aHolderWhoCannotBeReadHoldsUpNobodyAndGoesWhenTheRolesAreSaved(TestDatabase database) {
        ActiveObjects ao = activeObjects(database);
        AoAreaStore store = new AoAreaStore(ao);
        store.insert(TOP, 1);
        store.insert(BELOW, 2);
        spoil(ao, "zoe", row -> row.setHolderKind("TEAM"));
        spoil(ao, "payment team", row -> row.setHolderKind("LATER"));
        Roles readable = Roles.NONE.with(Role.OWNER, Holder.user("anna")).with(Role.INFLUENCER, Holder.user("ben"));
        Area marred = area(
                "checkout", "Checkout", "payments", readable.withUnreadable().withUnreadable());

        assertThat(store.loadAll().areas()).containsExactlyInAnyOrder(TOP, marred);
        assertThat(store.changedSince(1).orElseThrow().areas()).containsExactly(marred);

        store.update(marred, area("checkout", "Cash desk", "payments", marred.roles()), 3);
        assertThat(ao.count(AreaRoleEntity.class, "AREA_KEY = ?", "checkout")).isEqualTo(4);
        Area mended = area("checkout", "Cash desk", "payments", readable);
        store.update(marred, mended, 4);
        assertThat(store.loadAll().areas()).containsExactlyInAnyOrder(TOP, mended);
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
        assertThat(store.loadAll().areas()).containsExactlyInAnyOrder(TOP, archived);

        Area corrected = AreaSamples.archived(area("checkout", "Check-out", "payments", ROLES))
                .withVersion(3);
        store.update(archived, corrected, 4);
        assertThat(store.loadAll().areas()).containsExactlyInAnyOrder(TOP, corrected);

        Area restored = corrected.withArchived(false);
        store.restore(List.of(restored), 5);
        assertThat(store.loadAll().areas()).containsExactlyInAnyOrder(TOP, restored);

        store.archive(List.of(restored.withArchived(true)), 6);
        assertThat(store.loadAll().areas()).containsExactlyInAnyOrder(TOP, restored.withArchived(true));
    }

    @OnEveryDatabase
    void readsTheWholeLibraryInFiveStatements(TestDatabase database) {
        AoAreaStore store = filled(database, 20);

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.loadAll().areas()).hasSize(20);
            assertThat(sql.statements()).hasSize(5);
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
        store.restore(List.of(restored), 24);
        assertThat(changedSince(store, 23)).containsExactly(restored);
        assertThat(changedSince(store, 24)).isEmpty();
    }

    @OnEveryDatabase
    void readsWhatChangedInSevenStatementsAndNothingInFour(TestDatabase database) {
        AoAreaStore store = filled(database, 40);

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(changedSince(store, 10)).hasSize(30);
            assertThat(sql.statements())
                    .hasSize(7)
                    .allMatch(statement -> statement.contains(" WHERE ") || statement.contains("AREA_OWN_ROLE"));
        }
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(changedSince(store, 40)).isEmpty();
            assertThat(sql.statements()).hasSize(4);
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
    void restoresManyAreasInSixStatementsAtMost(TestDatabase database) {
        AoAreaStore store = filled(database, 200);
        store.archive(
                store.loadAll().areas().stream()
                        .map(area -> area.withArchived(true))
                        .toList(),
                201);
        List<Area> archived = store.loadAll().areas();
        List<Area> restored =
                archived.stream().map(area -> area.withArchived(false)).toList();

        assertThat(count(database, () -> store.restore(restored.subList(0, 20), 202)))
                .isLessThanOrEqualTo(6);
        assertThat(count(database, () -> store.restore(restored.subList(20, 200), 203)))
                .isLessThanOrEqualTo(6);
        assertThat(store.loadAll().areas()).containsExactlyInAnyOrderElementsOf(restored);
    }

    @OnEveryDatabase
    void restoringManyKeepsWhatItCannotRead(TestDatabase database) {
        ActiveObjects ao = activeObjects(database);
        AoAreaStore store = new AoAreaStore(ao);
        store.insert(TOP, 1);
        store.insert(BELOW, 2);
        spoil(ao, "zoe", row -> row.setHolderKind("TEAM"));
        store.archive(
                store.loadAll().areas().stream()
                        .map(area -> area.withArchived(true))
                        .toList(),
                3);

        store.restore(
                store.loadAll().areas().stream()
                        .map(area -> area.withArchived(false))
                        .toList(),
                4);

        assertThat(store.loadAll().areas()).noneMatch(Area::archived);
        assertThat(stored(store, "checkout").unreadable()).isEqualTo(1);
    }

    private static Area stored(AoAreaStore store, String key) {
        return store.loadAll().areas().stream()
                .filter(area -> area.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @OnEveryDatabase
    void keepsARoleThatAnotherVersionKnows(TestDatabase database) {
        AoAreaStore store = store(database);
        Area area = area("payments", "Payments", "", Roles.NONE.with("reviewer", Holder.user("zoe")));

        store.insert(area, 1);

        assertThat(store.loadAll().areas()).containsExactly(area);
    }

    @OnEveryDatabase
    void whatCannotBeReadOfAnAreaHoldsUpNoOther(TestDatabase database) {
        ActiveObjects ao = activeObjects(database);
        AoAreaStore store = new AoAreaStore(ao);
        store.insert(TOP, 1);
        store.insert(BELOW, 2);
        AreaEntity row = ao.find(AreaEntity.class, "AREA_KEY = ?", "checkout")[0];
        row.setLifecycle("REBORN");
        row.setLinks("VIDEO\thttps://example.com/1\t\nCODE\thttps://example.com/2\tTwo\nnonsense");
        row.setReviewedOn("yesterday");
        row.save();

        List<Area> areas = store.loadAll().areas();

        assertThat(areas)
                .contains(TOP)
                .filteredOn(area -> area.key().equals("checkout"))
                .singleElement()
                .satisfies(area -> {
                    assertThat(area.unreadable()).isEqualTo(3);
                    assertThat(area.facts().lifecycle()).isEqualTo(Lifecycle.LIVE);
                    assertThat(area.facts().links())
                            .containsExactly(new AreaLink(AreaLink.Kind.CODE, "Two", "https://example.com/2"));
                    assertThat(area.review().on()).isEmpty();
                });
    }

    @OnEveryDatabase
    void putsManyInAFewStatementsWhetherTheyAreThereOrNot(TestDatabase database) {
        AoAreaStore store = filled(database, 300);
        List<Area> areas = IntStream.rangeClosed(1, 1000)
                .mapToObj(number -> withRoles(number).withVersion(number % 7 == 0 ? 3 : 2))
                .map(area -> area.key().endsWith("5") ? AreaSamples.archived(area) : area)
                .toList();

        int statements = count(database, () -> store.putAll(areas, 1000));

        assertThat(store.loadAll().areas()).containsExactlyInAnyOrderElementsOf(areas);
        assertThat(statements).isLessThanOrEqualTo(2 * 3 + 2 + 8 + 1);
    }

    @OnEveryDatabase
    void removesAreasAndKeepsTheirKeys(TestDatabase database) {
        AoAreaStore store = filled(database, 20);

        store.remove(Map.of("area-3", "area-4", "area-5", ""), 21);

        AreaRows left = store.loadAll();
        assertThat(left.areas()).hasSize(18).noneMatch(area -> area.key().equals("area-3"));
        assertThat(left.former()).containsOnly(Map.entry("area-3", "area-4"), Map.entry("area-5", ""));
        assertThat(store.changedSince(20).orElseThrow()).isEqualTo(new AreaRows(List.of(), left.former(), List.of()));
        assertThat(store.changedSince(21).orElseThrow().former()).isEmpty();

        store.revive(Set.of("area-5"));
        assertThat(store.loadAll().former()).containsOnlyKeys("area-3");
    }

    @OnEveryDatabase
    void keepsTheCompanysOwnRolesAndForgetsWhoHeldOneThatEnds(TestDatabase database) {
        AoAreaStore store = store(database);
        Role support = new Role("support", Role.Inheritance.NEAREST, "Support lead");
        Role marketing = new Role("marketing", Role.Inheritance.ADDED_UP, "Product marketing");
        Area area = area(
                "payments",
                "Payments",
                "",
                Roles.NONE.with(support, Holder.user("anna")).with(marketing, Holder.group("pmm")));
        store.keepRoles(List.of(support, marketing), 1);
        store.insert(area, 2);
        assertThat(store.loadAll()).isEqualTo(new AreaRows(List.of(area), Map.of(), List.of(support, marketing)));

        store.keepRoles(List.of(marketing), 3);

        assertThat(store.loadAll().ownRoles()).containsExactly(marketing);
        assertThat(store.loadAll().areas())
                .containsExactly(area("payments", "Payments", "", Roles.NONE.with(marketing, Holder.group("pmm"))));
    }

    private static List<Area> changedSince(AoAreaStore store, long revision) {
        Optional<AreaRows> changed = store.changedSince(revision);
        assertThat(changed).isPresent();
        return changed.orElseThrow().areas();
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
        return database.activeObjects(
                AreaEntity.class,
                AreaArchiveEntity.class,
                AreaRoleEntity.class,
                AreaFormerKeyEntity.class,
                OwnRoleEntity.class);
    }
}
