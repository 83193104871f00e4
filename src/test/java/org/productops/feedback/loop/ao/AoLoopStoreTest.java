package org.productops.feedback.loop.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.productops.devhost.database.SqlCounter;
import org.productops.feedback.loop.LoopMeasure;
import org.productops.feedback.loop.LoopPoint;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoLoopStoreTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @OnEveryDatabase
    void keepsAllPointsInFewRowsAndReadsThemAtOnce(TestDatabase database) {
        AoLoopStore store = new AoLoopStore(database.activeObjects(LoopCellEntity.class));
        List<LoopPoint> points = new ArrayList<>();
        for (int i = 1; i <= 20_000; i++) {
            points.add(new LoopPoint(
                    LoopMeasure.TRIAGED, 7, i % 2 == 0 ? "checkout" : "", MARCH.minusMonths(i % 3), 10_000 + i, 0, i));
        }
        points.add(new LoopPoint(LoopMeasure.RELEASE, 8, "checkout", MARCH, 0, -3, 20_000));
        store.replace(List.of(new LoopPoint(LoopMeasure.LINK, 9, "gone", MARCH, 1, 2, 3)));
        try (SqlCounter.Recording sql = database.record()) {
            store.replace(points);
            assertThat(sql.statements()).hasSizeLessThanOrEqualTo(3);
        }
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.all()).containsExactlyInAnyOrderElementsOf(points);
            assertThat(sql.statements()).hasSize(1);
        }
    }

    @OnEveryDatabase
    void whatCannotBeReadLeavesNothingElseOut(TestDatabase database) {
        var ao = database.activeObjects(LoopCellEntity.class);
        AoLoopStore store = new AoLoopStore(ao);
        LoopPoint point = new LoopPoint(LoopMeasure.TOLD, 7, "", MARCH, 1, 0, 0);
        store.replace(List.of(point));
        ao.create(
                LoopCellEntity.class,
                Map.of("PROJECT_ID", 7L, "COUNTED_MONTH", "2026-03", "COUNTED_POINTS", "FRAMED  1,2,3\nTOLD  x"));

        assertThat(store.all()).containsExactly(point);
    }
}
