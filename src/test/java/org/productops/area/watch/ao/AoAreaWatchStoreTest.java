package org.productops.area.watch.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoAreaWatchStoreTest {

    private static AoAreaWatchStore store(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(AreaWatchEntity.class);
        return new AoAreaWatchStore(ao);
    }

    @OnEveryDatabase
    void keepsWhoWatchesWhat(TestDatabase database) {
        AoAreaWatchStore store = store(database);
        store.insert("key-anna", "shop");
        store.insert("key-anna", "checkout");
        store.insert("key-ben", "shop");

        assertThat(store.isWatching("key-anna", "shop")).isTrue();
        assertThat(store.isWatching("key-ben", "checkout")).isFalse();
        assertThat(store.areasOf("key-anna")).containsExactlyInAnyOrder("shop", "checkout");
        assertThat(store.watchers(List.of("shop", "nowhere")))
                .hasSize(1)
                .hasEntrySatisfying(
                        "shop", users -> assertThat(users).containsExactlyInAnyOrder("key-anna", "key-ben"));

        store.delete("key-anna", "shop");
        assertThat(store.watchers(List.of("shop"))).isEqualTo(Map.of("shop", List.of("key-ben")));
    }

    @OnEveryDatabase
    void movesWatchesOnceEach(TestDatabase database) {
        AoAreaWatchStore store = store(database);
        store.insert("key-anna", "old");
        store.insert("key-ben", "old");
        store.insert("key-ben", "new");

        store.move("old", Optional.of("new"));
        assertThat(store.watchers(List.of("old", "new")).get("new")).containsExactlyInAnyOrder("key-ben", "key-anna");

        store.move("new", Optional.empty());
        assertThat(store.watchers(List.of("old", "new"))).isEmpty();
    }

    @OnEveryDatabase
    void findsTheWatchersOfManyAreasInFewStatements(TestDatabase database) {
        AoAreaWatchStore store = store(database);
        store.insert("key-anna", "area-1499");
        List<String> keys = IntStream.range(0, 1500).mapToObj(i -> "area-" + i).toList();

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.watchers(keys)).containsOnlyKeys("area-1499");

            assertThat(sql.count()).isEqualTo(3);
        }
    }
}
