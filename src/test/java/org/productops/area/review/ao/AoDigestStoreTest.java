package org.productops.area.review.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoDigestStoreTest {

    private static AoDigestStore store(TestDatabase database) {
        return new AoDigestStore(database.activeObjects(AreaDigestEntity.class));
    }

    @OnEveryDatabase
    void givesAWeekToEachOnce(TestDatabase database) {
        AoDigestStore store = store(database);

        assertThat(store.claim(List.of("anna", "ben"), "2026-W09")).containsExactlyInAnyOrder("anna", "ben");
        assertThat(store.claim(List.of("anna", "carla"), "2026-W09")).containsExactly("carla");
        assertThat(store.claim(List.of("anna", "ben"), "2026-W10")).containsExactlyInAnyOrder("anna", "ben");
    }

    @OnEveryDatabase
    void givesNothingToThoseWhoWantNone(TestDatabase database) {
        AoDigestStore store = store(database);
        store.claim(List.of("anna"), "2026-W09");
        store.setOff("anna", true);
        store.setOff("ben", true);

        assertThat(store.isOff("anna")).isTrue();
        assertThat(store.isOff("carla")).isFalse();
        assertThat(store.claim(List.of("anna", "ben"), "2026-W10")).isEmpty();

        store.setOff("anna", false);
        assertThat(store.claim(List.of("anna", "ben"), "2026-W10")).containsExactly("anna");
    }

    @OnEveryDatabase
    void givesAWeekToManyNewPeopleInFewStatements(TestDatabase database) {
        AoDigestStore store = store(database);
        List<String> users = IntStream.range(0, 500).mapToObj(i -> "user-" + i).toList();

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.claim(users, "2026-W09")).hasSize(500);

            assertThat(sql.count()).isLessThanOrEqualTo(4);
        }
    }
}
