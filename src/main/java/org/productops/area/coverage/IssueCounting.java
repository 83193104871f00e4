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
import org.productops.common.job.JobProgress;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotWrites;

/**
 * Counts issues once a day, and when it is asked to, so that no page waits for it: two searches for each project, and for
 * each area one for the open ones and a few for {@link #STEPS}: most areas were quiet for none of them or for all.
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
        if (counts.isReady()) {
            count(JobProgress.unwatched());
        }
    }

    /** Counts now; for a Jira with a field for areas. Until the end the figures are the older ones. */
    void count(JobProgress progress) {
        List<Long> ids = counts.projectIds();
        AreaTree tree = areas.tree();
        List<Area> counted = tree.areas().stream().filter(Area::isLookedAfter).toList();
        progress.total(ids.size() + counted.size());
        List<ProjectIssues> projects = new ArrayList<>();
        for (long id : ids) {
            projects.add(new ProjectIssues(id, counts.inProject(id), counts.withoutArea(id)));
            progress.advance(1);
        }
        List<AreaIssues> ofAreas = new ArrayList<>();
        for (Area area : counted) {
            ofAreas.add(count(area, tree.keys(area)));
            progress.advance(1);
        }
        IssueFigures figures = IssueFigures.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), projects, ofAreas);
        writes.change(library.snapshot(), Snapshot.ALL, writing -> {
            store.replace(figures);
            return Change.by(before -> figures, figures);
        });
    }

    private AreaIssues count(Area area, List<String> keys) {
        return new AreaIssues(area.key(), counts.open(keys), quietDays(keys));
    }

    private int quietDays(List<String> keys) {
        if (counts.changed(keys, STEPS.get(0)) > 0) {
            return 0;
        }
        for (int longest = STEPS.size() - 1; longest > 0; longest--) {
            if (counts.changed(keys, STEPS.get(longest)) == 0) {
                return STEPS.get(longest);
            }
        }
        return STEPS.get(0);
    }
}
