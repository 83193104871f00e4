package org.productops.area.coverage.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.InstantSource;
import java.util.stream.IntStream;
import org.productops.area.AreaFixture;
import org.productops.area.coverage.CoverageFixture;
import org.productops.area.coverage.CoverageKind;
import org.productops.area.coverage.CoverageService;
import org.productops.area.coverage.CoverageTrend;
import org.productops.area.coverage.ExcuseDraft;
import org.productops.common.access.Access;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

/** What coverage asks the database for: pages and the job of the night alike, however many areas there are. */
class CoverageStatementsTest {

    private static final InstantSource NOW = () -> AreaFixture.NOW;

    private final CoverageFixture given = new CoverageFixture();

    @OnEveryDatabase
    void isTheSameForAThousandAreasAsForThree(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(AreaExcuseEntity.class, CoverageDayEntity.class);
        AoExcuseStore excuses = new AoExcuseStore(ao);
        AoCoverageDayStore days = new AoCoverageDayStore(ao);
        CoverageService service = service(excuses, days);
        CoverageTrend trend = trend(excuses, days);
        service.excuse(CoverageKind.NO_OWNER, "checkout", 0, new ExcuseDraft("Soon", "2026-05-31"));
        trend.run();
        int job = statements(database, trend::run);

        IntStream.range(0, 1000).forEach(i -> given.areas.create("many" + i, ""));

        assertThat(statements(database, () -> service.figures(CoverageService.USUAL_DAYS)))
                .as("the figures: the excuses")
                .isEqualTo(1);
        assertThat(statements(database, service::trends)).as("their courses").isEqualTo(1);
        assertThat(statements(database, () -> service.gaps(CoverageKind.NO_OWNER, 90, false)))
                .as("a list")
                .isEqualTo(1);
        assertThat(statements(database, trend::run)).as("the job").isEqualTo(job);
    }

    private static int statements(TestDatabase database, Runnable work) {
        try (SqlCounter.Recording sql = database.record()) {
            work.run();
            return sql.statements().size();
        }
    }

    private CoverageService service(AoExcuseStore excuses, AoCoverageDayStore days) {
        return new CoverageService(
                new Access(given.areas.people),
                given.areas.service,
                given.areas.living,
                given.mapping.library,
                given.library,
                given.mapping.projects,
                given.mapping.spaces,
                given.areas.people,
                excuses,
                days,
                given.areas.storage.writes(),
                given.areas.audit,
                NOW);
    }

    private CoverageTrend trend(AoExcuseStore excuses, AoCoverageDayStore days) {
        return new CoverageTrend(
                given.areas.library,
                given.mapping.library,
                given.library,
                given.mapping.projects,
                given.mapping.spaces,
                given.areas.people,
                excuses,
                days,
                given.areas.storage.writes(),
                NOW);
    }
}
