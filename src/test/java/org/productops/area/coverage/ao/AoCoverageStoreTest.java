package org.productops.area.coverage.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.productops.area.coverage.AreaIssues;
import org.productops.area.coverage.IssueFigures;
import org.productops.area.coverage.ProjectIssues;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoCoverageStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @OnEveryDatabase
    void givesBackWhatWasCountedLast(TestDatabase database) {
        AoCoverageStore store = store(database);
        assertThat(store.load()).isEqualTo(IssueFigures.NONE);

        store.replace(
                IssueFigures.of(DAY, List.of(new ProjectIssues(1, 9, 4)), List.of(new AreaIssues("search", 7, 90))));
        IssueFigures next = IssueFigures.of(
                DAY.plusDays(1),
                List.of(new ProjectIssues(1, 1_000_000, 4), new ProjectIssues(2, 0, 0)),
                List.of(new AreaIssues("checkout", 0, 365), new AreaIssues("search", 1_000_000, 0)));
        store.replace(next);

        assertThat(store.load()).isEqualTo(next);
    }

    @OnEveryDatabase
    void keepsAThousandProjectsAndTenThousandAreasInFewStatements(TestDatabase database) {
        AoCoverageStore store = store(database);
        IssueFigures many = IssueFigures.of(
                DAY,
                LongStream.range(0, 1000)
                        .mapToObj(id -> new ProjectIssues(id, id, 0))
                        .toList(),
                IntStream.range(0, 10_000)
                        .mapToObj(number -> new AreaIssues("area-" + number, number, 30))
                        .toList());

        try (SqlCounter.Recording sql = database.record()) {
            store.replace(many);
            assertThat(sql.statements()).hasSize(2 + 2 + 20);
        }
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.load()).isEqualTo(many);
            assertThat(sql.statements()).hasSize(2);
        }
    }

    private static AoCoverageStore store(TestDatabase database) {
        return new AoCoverageStore(database.activeObjects(ProjectIssuesEntity.class, AreaIssuesEntity.class));
    }
}
