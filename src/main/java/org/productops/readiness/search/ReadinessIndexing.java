package org.productops.readiness.search;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.productops.common.error.BusyException;
import org.productops.common.issue.AllIssues;
import org.productops.common.issue.IssuePass;
import org.productops.common.job.JobProgress;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.settings.Settings;
import org.productops.common.store.Locks;
import org.productops.readiness.checklist.ChecklistLibrary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets searches know of all issues how far they are: once for those that were there before, and again when lists have
 * changed, or when an item of one starts to bind. Looks each hour whether that is to be done, on one node. In memory are the
 * numbers of the issues of one project.
 */
@JiraComponent
public class ReadinessIndexing implements ScheduledWork {

    private static final Logger LOG = LoggerFactory.getLogger(ReadinessIndexing.class);

    private static final String LOCK = "readiness.search";

    /** How the lists were when all issues were looked at last. */
    private static final String FILLED = "readiness.search.filled";

    private final ChecklistLibrary library;
    private final ReadinessIndex index;
    private final AllIssues issues;
    private final Settings settings;
    private final Locks locks;
    private final InstantSource clock;

    @Inject
    public ReadinessIndexing(
            ChecklistLibrary library,
            ReadinessIndex index,
            AllIssues issues,
            Settings settings,
            Locks locks,
            InstantSource clock) {
        this.library = library;
        this.index = index;
        this.issues = issues;
        this.settings = settings;
        this.locks = locks;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "readiness-search";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.every(Duration.ofHours(1));
    }

    /** Does what is left; nothing if that is being done elsewhere. */
    @Override
    public void run() {
        if (isUpToDate()) {
            return;
        }
        try {
            IssuePass pass = ofAll(JobProgress.unwatched());
            LOG.info(
                    "Searches know how far issues are; {} were changed, {} could not be: {}",
                    pass.changed(),
                    pass.failed(),
                    pass.names());
        } catch (BusyException e) {
            LOG.debug("Issues are being brought up to date elsewhere", e);
        }
    }

    /** Whether all issues were looked at since lists have changed, and none was missed. */
    boolean isUpToDate() {
        return settings.text(FILLED).equals(Optional.of(lists()))
                && settings.text(ReadinessRefresh.MISSED).filter("yes"::equals).isEmpty();
    }

    /**
     * All issues, whatever is known of them.
     *
     * @throws BusyException if somebody else is at it
     */
    IssuePass ofAll(JobProgress progress) {
        return locks.holding(LOCK, () -> {
            String lists = lists();
            settings.keep(ReadinessRefresh.MISSED, "no");
            IssuePass pass = new IssuePass(issues, progress, index::bringUpToDate);
            for (long project : issues.projects()) {
                pass.over(issues.ofProject(project));
            }
            // What could not be done is not tried on all issues each hour; administrators see it and can begin again.
            settings.keep(FILLED, lists);
            return pass;
        });
    }

    /** What of the lists decides how far issues are; another text means that this may have changed. */
    private String lists() {
        return library.checklists().stateOn(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    }
}
