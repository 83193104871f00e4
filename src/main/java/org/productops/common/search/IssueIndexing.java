package org.productops.common.search;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.productops.common.error.BusyException;
import org.productops.common.issue.AllIssues;
import org.productops.common.issue.IssuePass;
import org.productops.common.job.JobProgress;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.settings.Settings;
import org.productops.common.store.Locks;
import org.productops.common.store.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets searches know of all issues what a feature knows of them: once for those that were there before, and again when
 * something has changed that says it of many; and of single ones what a node had not done when it died. Looks each hour
 * whether that is to be done, on one node. In memory are the numbers of the issues of one project.
 */
public abstract class IssueIndexing implements ScheduledWork {

    private static final Logger LOG = LoggerFactory.getLogger(IssueIndexing.class);

    /** How the setting is while all issues are being looked at, so that it is no secret when that was broken off. */
    private static final String UNDER_WAY = "under way";

    static final String YES = "yes";
    private static final String NO = "no";

    /** What waits longer than this waits for a node that is gone. */
    public static final Duration LONG = Duration.ofMinutes(2);

    private static final int SOME = 500;

    private final IssueIndexName name;
    private final IssueIndex index;
    private final AllIssues issues;
    private final WaitingIssueStore waiting;
    private final Transactions transactions;
    private final Settings settings;
    private final Locks locks;
    private final InstantSource clock;

    protected IssueIndexing(
            IssueIndexName name,
            IssueIndex index,
            AllIssues issues,
            WaitingIssueStore waiting,
            Transactions transactions,
            Settings settings,
            Locks locks,
            InstantSource clock) {
        this.name = name;
        this.index = index;
        this.issues = issues;
        this.waiting = waiting;
        this.transactions = transactions;
        this.settings = settings;
        this.locks = locks;
        this.clock = clock;
    }

    /** What decides what there is to know of many issues; another text means that this may have changed. Never empty. */
    protected abstract String state();

    /** What {@link #state} is as long as there is nothing to know of any issue. */
    protected abstract String nothing();

    @Override
    public final String key() {
        return name.work();
    }

    @Override
    public final Recurrence recurrence() {
        return Recurrence.every(Duration.ofHours(1));
    }

    /** Does what is left; nothing if that is being done elsewhere. */
    @Override
    public final void run() {
        try {
            locks.holding(name.lock(), this::leftBehind);
            if (isFilled()) {
                return;
            }
            IssuePass pass = ofAll(JobProgress.unwatched());
            LOG.info(
                    "Searches know the {} of all issues; {} were changed, {} could not be: {}",
                    name.feature(),
                    pass.changed(),
                    pass.failed(),
                    pass.names());
        } catch (BusyException e) {
            LOG.debug("Issues are being brought up to date elsewhere", e);
        }
    }

    /** Whether all issues were looked at since that has changed, and nothing was missed or left behind. */
    public final boolean isUpToDate() {
        return isFilled() && leftovers(1).isEmpty();
    }

    /** Where there never was anything, there is nothing to know. */
    private boolean isFilled() {
        return settings.text(name.filled()).orElseGet(this::nothing).equals(state())
                && settings.text(name.missed()).filter(YES::equals).isEmpty();
    }

    private List<WaitingIssue> leftovers(int most) {
        return waiting.since(name, clock.instant().minus(LONG), most);
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
            LOG.warn("Searches do not know what the {} of the issue {} is", name.feature(), issueId, e);
            settings.keep(name.missed(), YES);
        }
    }

    /**
     * All issues, whatever is known of them.
     *
     * @throws BusyException if somebody else is at it
     */
    public final IssuePass ofAll(JobProgress progress) {
        return locks.holding(name.lock(), () -> {
            String state = state();
            settings.keep(name.filled(), UNDER_WAY);
            settings.keep(name.missed(), NO);
            leftBehind();
            IssuePass pass = new IssuePass(issues, progress, index::bringUpToDate);
            for (long project : issues.projects()) {
                pass.over(issues.ofProject(project));
            }
            // What could not be done is not tried on all issues each hour; administrators see it and can begin again.
            settings.keep(name.filled(), state);
            return pass;
        });
    }
}
