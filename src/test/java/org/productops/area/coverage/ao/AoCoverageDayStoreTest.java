package org.productops.area.coverage.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.productops.area.coverage.CoverageDay;
import org.productops.area.coverage.CoverageKind;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoCoverageDayStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @OnEveryDatabase
    void keepsEachDayOnceUntilItIsForgotten(TestDatabase database) {
        AoCoverageDayStore store = new AoCoverageDayStore(database.activeObjects(CoverageDayEntity.class));
        CoverageDay before = new CoverageDay(DAY.minusDays(1), CoverageKind.NO_OWNER, 4, 1, 10);
        CoverageDay owner = new CoverageDay(DAY, CoverageKind.NO_OWNER, 3, 2, 10);
        CoverageDay gone = new CoverageDay(DAY, CoverageKind.OWNER_GONE, 0, 0, 10);
        store.put(DAY, List.of(new CoverageDay(DAY, CoverageKind.NO_OWNER, 99, 0, 99)));
        store.put(DAY.minusDays(1), List.of(before));

        try (SqlCounter.Recording sql = database.record()) {
            store.put(DAY, List.of(owner, gone));
            assertThat(sql.statements()).hasSize(2);
        }
        assertThat(store.since(DAY.minusDays(9))).containsExactly(before, owner, gone);
        assertThat(store.since(DAY)).containsExactly(owner, gone);
        try (SqlCounter.Recording sql = database.record()) {
            store.removeBefore(DAY);
            assertThat(store.since(DAY.minusDays(9))).containsExactly(owner, gone);
            assertThat(sql.statements()).hasSize(2);
        }
    }
}
