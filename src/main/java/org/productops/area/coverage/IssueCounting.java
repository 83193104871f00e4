package org.productops.area.coverage;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotWrites;

/**
 * Counts issues once a day, so that no page waits for it: two searches for each project, and for each area one for the open
 * ones and one for each step of {@link #STEPS} until an issue is found.
 */
@JiraComponent
public class IssueCounting implements ScheduledWork {

    /** For how many days an area can be asked to have been quiet. */
    public static final List<Integer> STEPS = List.of(30, 90, 180, 365);

    private static final LocalTime AT_NIGHT = LocalTime.of(2, 40);

    private final IssueCounts counts;
    private final AreaLibrary areas;
    private final CoverageLibrary library;
    private final CoverageStore store;
    private final SnapshotWrites writes;
    private final InstantSource clock;

    @Inject
    public IssueCounting(
            IssueCounts counts,
            AreaLibrary areas,
            CoverageLibrary library,
            CoverageStore store,
            SnapshotWrites writes,
            InstantSource clock) {
        this.counts = counts;
        this.areas = areas;
        this.library = library;
        this.store = store;
        this.writes = writes;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "coverage-issues";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.daily(AT_NIGHT);
    }

    @Override
    public void run() {
        if (!counts.isReady()) {
            return;
        }
        List<ProjectIssues> projects = new ArrayList<>();
        for (long id : counts.projectIds()) {
            projects.add(new ProjectIssues(id, counts.inProject(id), counts.withoutArea(id)));
        }
        IssueFigures figures = IssueFigures.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), projects, areas());
        writes.change(library.snapshot(), Snapshot.ALL, writing -> {
            store.replace(figures);
            return Change.by(before -> figures, figures);
        });
    }

    private List<AreaIssues> areas() {
        AreaTree tree = areas.tree();
        return tree.areas().stream()
                .filter(Area::isLookedAfter)
                .map(area -> count(area, tree.keys(area)))
                .toList();
    }

    private AreaIssues count(Area area, List<String> keys) {
        int quietDays = STEPS.stream()
                .takeWhile(step -> counts.changed(keys, step) == 0)
                .reduce(0, (shorter, longer) -> longer);
        return new AreaIssues(area.key(), counts.open(keys), quietDays);
    }
}
