package org.productops.area.coverage;

import java.time.Instant;
import org.productops.area.AreaFixture;
import org.productops.area.mapping.MappingFixture;
import org.productops.common.access.Access;
import org.productops.common.job.InMemoryJobStore;
import org.productops.common.job.JobService;
import org.productops.testing.fakes.HeldJobThreads;

/** Coverage of the areas and projects of {@link MappingFixture}, of which nothing is mapped yet; the 4th of March 2026. */
public final class CoverageFixture {

    public final MappingFixture mapping = new MappingFixture();
    public final AreaFixture areas = mapping.areas;
    public final InMemoryCoverageStore store = new InMemoryCoverageStore();
    public final InMemoryExcuseStore excuses = new InMemoryExcuseStore();
    public final InMemoryCoverageDayStore days = new InMemoryCoverageDayStore();
    public final CoverageLibrary library = new CoverageLibrary(areas.storage.snapshots(), store);
    public final FakeCounts counts = new FakeCounts();
    public final IssueCounting counting = new IssueCounting(
            counts, areas.library, library, store, areas.storage.snapshotWrites(), () -> AreaFixture.NOW);
    public final HeldJobThreads threads = new HeldJobThreads();
    public final JobService jobs =
            new JobService(new InMemoryJobStore(), threads, new Access(areas.people), () -> AreaFixture.NOW);
    public final IssueCountingService countingNow =
            new IssueCountingService(new Access(areas.people), counts, counting, jobs, areas.storage.locks());
    public final CoverageService service = service(AreaFixture.NOW);

    public final CoverageMapService maps =
            new CoverageMapService(new Access(areas.people), areas.service, service, library);

    /** The same, at another time. */
    public CoverageService service(Instant now) {
        return new CoverageService(
                new Access(areas.people),
                areas.service,
                areas.living,
                mapping.library,
                library,
                mapping.projects,
                mapping.spaces,
                areas.people,
                excuses,
                days,
                areas.storage.writes(),
                areas.audit,
                () -> now);
    }

    /** Keeps the figures of a day. */
    public void keepDay(Instant now) {
        new CoverageTrend(
                        areas.library,
                        mapping.library,
                        library,
                        mapping.projects,
                        mapping.spaces,
                        areas.people,
                        excuses,
                        days,
                        areas.storage.writes(),
                        () -> now)
                .run();
    }
}
