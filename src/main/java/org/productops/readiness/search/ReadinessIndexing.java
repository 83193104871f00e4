package org.productops.readiness.search;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.productops.common.error.BusyException;
import org.productops.common.issue.AllIssues;
import org.productops.common.issue.IssuePass;
import org.productops.common.job.JobProgress;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.settings.Settings;
import org.productops.common.store.Locks;
import org.productops.common.store.Transactions;
import org.productops.readiness.checklist.ChecklistLibrary;
import org.productops.readiness.checklist.Checklists;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets searches know of all issues how far they are: once for those that were there before, and again when lists have
 * changed, or when an item of one starts to bind; and of single ones what a node had not done when it died. Looks each hour
 * whether that is to be done, on one node. In memory are the
 * numbers of the issues of one project.
 */
@JiraComponent
public class ReadinessIndexing implements ScheduledWork {

    private static final Logger LOG = LoggerFactory.getLogger(ReadinessIndexing.class);

    private static final String LOCK = "readiness.search";

    /** How the lists were when all issues were looked at last. */
    private static final String FILLED = "readiness.search.filled";

    /** What {@link #FILLED} is while all issues are being looked at, so that it is no secret when that was broken off. */
    private static final String UNDER_WAY = "under way";

    /** What waits longer than this waits for a node that is gone. */
    static final Duration LONG = Duration.ofMinutes(2);

    private static final int SOME = 500;

    private final ChecklistLibrary library;
    private final ReadinessIndex index;
    private final AllIssues issues;
    private final WaitingIssueStore waiting;
    private final Transactions transactions;
    private final Settings settings;
    private final Locks locks;
    private final InstantSource clock;

    @Inject
    public ReadinessIndexing(
            ChecklistLibrary library,
            ReadinessIndex index,
            AllIssues issues,
            WaitingIssueStore waiting,
            Transactions transactions,
            Settings settings,
            Locks locks,
            InstantSource clock) {
        this.library = library;
        this.index = index;
        this.issues = issues;
        this.waiting = waiting;
        this.transactions = transactions;
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
        try {
            locks.holding(LOCK, this::leftBehind);
            if (isFilled()) {
                return;
            }
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

    /** Whether all issues were looked at since lists have changed, and nothing was missed or left behind. */
    boolean isUpToDate() {
        return isFilled() && leftovers(1).isEmpty();
    }

    /** Where there never was a list, there is nothing to know. */
    private boolean isFilled() {
        String filled =
                settings.text(FILLED).orElseGet(() -> new Checklists(List.of(), Map.of(), Map.of()).stateOn(today()));
        return filled.equals(lists())
                && settings.text(ReadinessRefresh.MISSED).filter("yes"::equals).isEmpty();
    }

    private List<WaitingIssue> leftovers(int most) {
        return waiting.since(clock.instant().minus(LONG), most);
    }

    /** Does what a node had not done when it died. One that cannot be done is one that was missed. */
    private int leftBehind() {
        int done = 0;
        for (List<WaitingIssue> some = leftovers(SOME); !some.isEmpty(); some = leftovers(SOME)) {
            List<WaitingIssue> batch = some;
            batch.stream().map(WaitingIssue::issueId).distinct().forEach(this::again);
            transactions.run(() -> {
                waiting.remove(batch);
                return batch;
            });
            done += batch.size();
        }
        return done;
    }

    private void again(long issueId) {
        try {
            index.bringUpToDateAgain(issueId);
        } catch (RuntimeException e) {
            LOG.warn("Searches do not know how far the issue {} is", issueId, e);
            settings.keep(ReadinessRefresh.MISSED, "yes");
        }
    }

    /**
     * All issues, whatever is known of them.
     *
     * @throws BusyException if somebody else is at it
     */
    IssuePass ofAll(JobProgress progress) {
        return locks.holding(LOCK, () -> {
            String lists = lists();
            settings.keep(FILLED, UNDER_WAY);
            settings.keep(ReadinessRefresh.MISSED, "no");
            leftBehind();
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
        return library.checklists().stateOn(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
