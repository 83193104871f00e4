package org.productops.area.coverage.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import org.productops.area.coverage.CoverageKind;
import org.productops.area.coverage.Excuse;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoExcuseStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);
    private static final Excuse AREA =
            new Excuse(CoverageKind.NO_OWNER, "checkout", "x".repeat(1000), DAY, "key-anna", 1);
    private static final Excuse PROJECT =
            new Excuse(CoverageKind.PROJECT_UNMAPPED, "10000", "\u00dcber <b>'\"", DAY, "key-ben", 3);

    @OnEveryDatabase
    void keepsOneForEachGap(TestDatabase database) {
        AoExcuseStore store = new AoExcuseStore(database.activeObjects(AreaExcuseEntity.class));
        Excuse newer = new Excuse(CoverageKind.NO_OWNER, "checkout", "Later", DAY.plusDays(1), "key-ben", 2);
        store.put(AREA);
        store.put(PROJECT);
        assertThat(store.all()).containsExactlyInAnyOrder(AREA, PROJECT);

        store.put(newer);
        assertThat(store.all()).containsExactlyInAnyOrder(newer, PROJECT);
        store.remove(newer);

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.all()).containsExactly(PROJECT);
            assertThat(sql.statements()).hasSize(1);
        }
    }

    @OnEveryDatabase
    void oneThatCannotBeReadHoldsUpNoOther(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(AreaExcuseEntity.class);
        AoExcuseStore store = new AoExcuseStore(ao);
        store.put(AREA);
        store.put(PROJECT);
        AreaExcuseEntity row = ao.find(AreaExcuseEntity.class, "SUBJECT = ?", "checkout")[0];
        row.setGapKind("LATER");
        row.save();

        assertThat(store.all()).containsExactly(PROJECT);
    }
}
