package org.productops.feedback.item;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.common.error.BusyException;
import org.productops.common.issue.AllIssues;
import org.productops.common.issue.IssuePass;
import org.productops.common.job.JobProgress;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.settings.Settings;
import org.productops.common.store.Locks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes items for feedback issues that were there before, and for those that were missed, such as when a node died. Compares
 * each hour how many there should be in each project; goes through the issues of those projects only in which that differs, and
 * once a day of all that have any.
 */
@JiraComponent
public class FeedbackItemFilling implements ScheduledWork {

    private static final Logger LOG = LoggerFactory.getLogger(FeedbackItemFilling.class);

    private static final String LOCK = "feedback.item.filling";

    /** When all were looked at last, in milliseconds. */
    private static final String LOOKED = "feedback.item.looked";

    private static final Duration ANEW = Duration.ofDays(1);
    private static final int PAGE = 500;

    private final FeedbackItemStore store;
    private final FeedbackItems items;
    private final FeedbackIssueFacts facts;
    private final AllIssues issues;
    private final Settings settings;
    private final Locks locks;
    private final InstantSource clock;

    @Inject
    public FeedbackItemFilling(
            FeedbackItemStore store,
            FeedbackItems items,
            FeedbackIssueFacts facts,
            AllIssues issues,
            Settings settings,
            Locks locks,
            InstantSource clock) {
        this.store = store;
        this.items = items;
        this.facts = facts;
        this.issues = issues;
        this.settings = settings;
        this.locks = locks;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "feedback-items";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.every(Duration.ofHours(1));
    }

    /** Does what is to be done; nothing if that is being done elsewhere. */
    @Override
    public void run() {
        try {
            IssuePass pass = locks.holding(LOCK, this::fill);
            LOG.debug("{} feedback items were brought up to date, {} could not be", pass.changed(), pass.failed());
        } catch (BusyException e) {
            LOG.debug("Feedback items are being brought up to date elsewhere", e);
        }
    }

    private IssuePass fill() {
        boolean all = isLongAgo();
        IssuePass pass = new IssuePass(issues, JobProgress.unwatched(), items::follow);
        Set<Long> projects = new HashSet<>(issues.projects());
        for (long project : projects) {
            long expected = facts.inProject(project);
            if (expected > 0 && all || expected != stored(project)) {
                pass.over(issues.ofProject(project));
            }
        }
        if (all) {
            leftovers(pass);
            settings.keep(LOOKED, String.valueOf(clock.millis()));
        }
        return pass;
    }

    /** Items of issues that are no feedback any more, and those for which something stands that is gone. */
    private void leftovers(IssuePass pass) {
        List<Long> page = store.issueIdsAfter(0, PAGE);
        while (!page.isEmpty()) {
            pass.over(page);
            store.ofIssues(page).stream()
                    .filter(item -> item.mergedInto() != 0)
                    .map(FeedbackItem::mergedInto)
                    .distinct()
                    .filter(target -> store.find(target).isEmpty())
                    .toList()
                    .forEach(items::release);
            page = store.issueIdsAfter(page.get(page.size() - 1), PAGE);
        }
    }

    private long stored(long projectId) {
        return store.count(ItemFilter.of(Set.of(projectId), ItemsDue.on(LocalDate.EPOCH)));
    }

    private boolean isLongAgo() {
        Optional<Long> looked =
                settings.text(LOOKED).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
        return looked.filter(at -> at > clock.millis() - ANEW.toMillis()).isEmpty();
    }
}
