package org.productops.common.digest.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoDailyDigestStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    private static AoDailyDigestStore store(TestDatabase database) {
        return new AoDailyDigestStore(database.activeObjects(DailyDigestEntity.class));
    }

    @OnEveryDatabase
    void givesADayToEachOnce(TestDatabase database) {
        AoDailyDigestStore store = store(database);

        assertThat(store.claim(List.of("anna", "ben"), DAY)).containsExactlyInAnyOrder("anna", "ben");
        assertThat(store.claim(List.of("anna", "carla"), DAY)).containsExactly("carla");
        assertThat(store.claim(List.of("anna", "ben"), DAY.plusDays(1))).containsExactlyInAnyOrder("anna", "ben");
    }

    @OnEveryDatabase
    void givesNothingToThoseWhoWantNone(TestDatabase database) {
        AoDailyDigestStore store = store(database);
        store.claim(List.of("anna"), DAY);
        store.setOff("anna", true);
        store.setOff("ben", true);

        assertThat(store.isOff("anna")).isTrue();
        assertThat(store.isOff("carla")).isFalse();
        assertThat(store.claim(List.of("anna", "ben"), DAY.plusDays(1))).isEmpty();

        store.setOff("anna", false);
        assertThat(store.claim(List.of("anna", "ben"), DAY.plusDays(1))).containsExactly("anna");
    }

    @OnEveryDatabase
    void givesADayToManyNewPeopleInFewStatements(TestDatabase database) {
        AoDailyDigestStore store = store(database);
        List<String> users = IntStream.range(0, 500).mapToObj(i -> "user-" + i).toList();

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.claim(users, DAY)).hasSize(500);

            assertThat(sql.count()).isLessThanOrEqualTo(4);
        }
    }
}
