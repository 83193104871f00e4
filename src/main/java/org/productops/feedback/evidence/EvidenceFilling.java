package org.productops.feedback.evidence;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
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
import org.productops.feedback.FeedbackStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps links that were made before there was evidence, and those that were missed, such as when a node died: looks at the
 * links of all feedback that is recorded or linked, once a day.
 */
@JiraComponent
public class EvidenceFilling implements ScheduledWork {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceFilling.class);

    private static final String LOCK = "feedback.evidence.filling";

    /** When all were looked at last, in milliseconds. */
    private static final String LOOKED = "feedback.evidence.looked";

    private static final Duration ANEW = Duration.ofDays(1);
    private static final int PAGE = 500;

    private final FeedbackStore feedback;
    private final EvidenceStore store;
    private final EvidenceKeeping keeping;
    private final AllIssues issues;
    private final Settings settings;
    private final Locks locks;
    private final InstantSource clock;

    @Inject
    public EvidenceFilling(
            FeedbackStore feedback,
            EvidenceStore store,
            EvidenceKeeping keeping,
            AllIssues issues,
            Settings settings,
            Locks locks,
            InstantSource clock) {
        this.feedback = feedback;
        this.store = store;
        this.keeping = keeping;
        this.issues = issues;
        this.settings = settings;
        this.locks = locks;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "feedback-evidence";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.every(Duration.ofHours(1));
    }

    /** Does what is to be done; nothing if that is being done elsewhere, or was done today. */
    @Override
    public void run() {
        if (isLongAgo()) {
            try {
                IssuePass pass = locks.holding(LOCK, this::fill);
                LOG.debug(
                        "Evidence of {} feedback issues was put right, of {} it could not",
                        pass.changed(),
                        pass.failed());
            } catch (BusyException e) {
                LOG.debug("Evidence is being put right elsewhere", e);
            }
        }
    }

    private IssuePass fill() {
        IssuePass pass = new IssuePass(issues, JobProgress.unwatched(), keeping::follow);
        List<Long> page = feedback.issueIdsAfter(0, PAGE);
        while (!page.isEmpty()) {
            pass.over(page);
            page = feedback.issueIdsAfter(page.get(page.size() - 1), PAGE);
        }
        page = store.issueIdsAfter(0, PAGE);
        while (!page.isEmpty()) {
            pass.over(page);
            page = store.issueIdsAfter(page.get(page.size() - 1), PAGE);
        }
        settings.keep(LOOKED, String.valueOf(clock.millis()));
        return pass;
    }

    private boolean isLongAgo() {
        return settings.text(LOOKED)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .filter(at -> at > clock.millis() - ANEW.toMillis())
                .isEmpty();
    }
}
