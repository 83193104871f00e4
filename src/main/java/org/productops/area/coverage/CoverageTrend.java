package org.productops.area.coverage;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.productops.area.AreaLibrary;
import org.productops.area.mapping.MappingLibrary;
import org.productops.area.mapping.ProjectCatalog;
import org.productops.area.mapping.SpaceCatalog;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.store.Writes;
import org.productops.common.user.People;

/** Keeps once a day how often which things are missing, for two years; of all projects, as nobody in particular asks. */
@JiraComponent
public class CoverageTrend implements ScheduledWork {

    /** For so many years a day is kept. */
    static final int YEARS = 2;

    private static final String LOCK = "area.coverage.trend";

    /** After issues were counted. */
    private static final LocalTime AT_NIGHT = LocalTime.of(4, 40);

    private final AreaLibrary areas;
    private final MappingLibrary mappings;
    private final CoverageLibrary library;
    private final ProjectCatalog catalog;
    private final SpaceCatalog spaces;
    private final People people;
    private final ExcuseStore excuses;
    private final CoverageDayStore store;
    private final Writes writes;
    private final InstantSource clock;

    @Inject
    public CoverageTrend(
            AreaLibrary areas,
            MappingLibrary mappings,
            CoverageLibrary library,
            ProjectCatalog catalog,
            SpaceCatalog spaces,
            People people,
            ExcuseStore excuses,
            CoverageDayStore store,
            Writes writes,
            InstantSource clock) {
        this.areas = areas;
        this.mappings = mappings;
        this.library = library;
        this.catalog = catalog;
        this.spaces = spaces;
        this.people = people;
        this.excuses = excuses;
        this.store = store;
        this.writes = writes;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "coverage-trend";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.daily(AT_NIGHT);
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        CoverageFinder finder = new CoverageFinder(
                areas.tree(),
                mappings.mappings(),
                library.figures(),
                catalog.unrestricted(),
                spaces,
                people,
                today,
                CoverageService.USUAL_DAYS);
        List<Excuse> held =
                excuses.all().stream().filter(excuse -> excuse.holdsOn(today)).toList();
        List<CoverageDay> figures = new ArrayList<>();
        Arrays.stream(CoverageKind.values())
                .filter(finder::isKnown)
                .forEach(kind -> figures.add(figure(finder, kind, held, today)));
        writes.run(LOCK, 0, () -> {
            store.put(today, figures);
            store.removeBefore(today.minusYears(YEARS));
            return figures;
        });
    }

    private static CoverageDay figure(CoverageFinder finder, CoverageKind kind, List<Excuse> held, LocalDate day) {
        List<CoverageGap> found = finder.find(kind).toList();
        int excused = (int) found.stream()
                .filter(gap -> held.stream().anyMatch(excuse -> excuse.covers(gap)))
                .count();
        return new CoverageDay(day, kind, found.size() - excused, excused, finder.total(kind));
    }
}
