package org.productops.area.mapping.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.productops.area.mapping.Mapping;
import org.productops.area.mapping.Place;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoMappingStoreTest {

    private static final Mapping PROJECT = new Mapping("checkout", Place.project(10000), 10000);
    private static final Mapping COMPONENT = new Mapping("checkout", Place.component(10000), 10000);
    private static final Mapping SPACE = new Mapping("search", new Place(Place.Kind.SPACE, "~m\u00fcller"), 0);

    @OnEveryDatabase
    void givesBackWhatWasKeptInItsOrder(TestDatabase database) {
        AoMappingStore store = store(database);
        store.add(List.of(SPACE, COMPONENT));
        store.add(List.of(PROJECT));

        assertThat(store.load().ofArea("checkout")).containsExactly(COMPONENT, PROJECT);
        assertThat(store.load().ofPlace(SPACE.place())).containsExactly(SPACE);
    }

    @OnEveryDatabase
    void removesWhatIsMeantAndNothingElse(TestDatabase database) {
        AoMappingStore store = store(database);
        Mapping other = new Mapping("search", Place.project(10001), 10001);
        store.add(List.of(PROJECT, COMPONENT, SPACE, other));

        store.remove(PROJECT);
        assertThat(store.load().ofArea("checkout")).containsExactly(COMPONENT);
        store.add(List.of(PROJECT));
        store.removePlace(COMPONENT.place());
        assertThat(store.load().ofArea("checkout")).containsExactly(PROJECT);
        store.add(List.of(COMPONENT));
        store.removeProject(10000);
        assertThat(store.load().isMapped("checkout")).isFalse();
        assertThat(store.load().ofArea("search")).containsExactly(SPACE, other);
        store.removeAreas(List.of("search"));
        assertThat(store.load().isMapped("search")).isFalse();
    }

    @OnEveryDatabase
    void aPlaceThatCannotBeReadHoldsUpNoOther(TestDatabase database) {
        var ao = database.activeObjects(AreaMappingEntity.class);
        AoMappingStore store = new AoMappingStore(ao);
        store.add(List.of(PROJECT, SPACE));
        AreaMappingEntity row = ao.find(AreaMappingEntity.class, "AREA_KEY = ?", "checkout")[0];
        row.setPlaceKind("BOARD");
        row.save();

        assertThat(store.load().ofArea("search")).containsExactly(SPACE);
        assertThat(store.load().isMapped("checkout")).isFalse();
    }

    @OnEveryDatabase
    void readsThousandsInOneStatementAndWritesManyInOne(TestDatabase database) {
        AoMappingStore store = store(database);
        List<Mapping> many = LongStream.range(1, 2001)
                .mapToObj(id -> new Mapping("area-" + id % 100, Place.project(id), id))
                .toList();

        try (SqlCounter.Recording sql = database.record()) {
            store.add(many);
            assertThat(sql.statements()).hasSize(4);
        }
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.load().ofArea("area-7")).hasSize(20);
            assertThat(sql.statements()).hasSize(1);
        }
        try (SqlCounter.Recording sql = database.record()) {
            store.removeProject(7);
            assertThat(sql.statements()).hasSize(1);
        }
        try (SqlCounter.Recording sql = database.record()) {
            store.removeAreas(
                    IntStream.range(0, 700).mapToObj(id -> "area-" + id).toList());
            assertThat(sql.statements()).hasSize(2);
        }
        assertThat(store.load().isMapped("area-8")).isFalse();
    }

    private static AoMappingStore store(TestDatabase database) {
        return new AoMappingStore(database.activeObjects(AreaMappingEntity.class));
    }
}
