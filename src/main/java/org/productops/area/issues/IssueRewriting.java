package org.productops.area.issues;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.productops.area.AreaLibrary;
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
 * Lets issues name their areas by the keys that these have today, so that Jira's own search finds those of merged areas,
 * and keeps several areas where the index finds them. Each issue is written on its own, so that this can end at any of
 * them; each hour it goes on where it was left, on one node. In memory are the numbers of the issues of one key or of one
 * project.
 */
@JiraComponent
public class IssueRewriting implements ScheduledWork {

    private static final Logger LOG = LoggerFactory.getLogger(IssueRewriting.class);

    private static final String LOCK = "area.issues";

    /** The fields for several areas of which all issues were looked at once. */
    private static final String FILLED = "area.issues.filled";

    private final AreaLibrary library;
    private final StoredAreaIssues issues;
    private final AllIssues all;
    private final RewrittenKeyStore store;
    private final Settings settings;
    private final Locks locks;
    private final Transactions transactions;

    @Inject
    public IssueRewriting(
            AreaLibrary library,
            StoredAreaIssues issues,
            AllIssues all,
            RewrittenKeyStore store,
            Settings settings,
            Locks locks,
            Transactions transactions) {
        this.library = library;
        this.issues = issues;
        this.all = all;
        this.store = store;
        this.settings = settings;
        this.locks = locks;
        this.transactions = transactions;
    }

    @Override
    public String key() {
        return "area-issues";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.every(Duration.ofHours(1));
    }

    /** Does what is left; nothing if that is being done elsewhere. */
    @Override
    public void run() {
        if (left().isEmpty() && isFilled()) {
            return;
        }
        try {
            Rewritten rewritten = isFilled() ? ofMergedAreas(JobProgress.unwatched()) : ofAll(JobProgress.unwatched());
            LOG.info(
                    "The areas of {} issues are brought up to date; {} could not be: {}",
                    rewritten.changed(),
                    rewritten.failed(),
                    rewritten.names());
        } catch (BusyException e) {
            LOG.debug("Issues are being brought up to date elsewhere", e);
        }
    }

    /** The keys of merged areas that issues may still have. */
    Set<String> left() {
        Set<String> keys = new TreeSet<>(library.tree().mergedKeys());
        if (!keys.isEmpty()) {
            keys.removeAll(store.all());
        }
        return keys;
    }

    /** Whether an issue has this very key. */
    boolean isNamed(String key) {
        return !issues.having(key).isEmpty();
    }

    /** Whether all issues were looked at since the last field for several areas was made. */
    boolean isFilled() {
        return settings.list(FILLED).containsAll(issues.fieldsOfSeveral());
    }

    /**
     * The issues of merged areas, also of those that are merged while it is at work.
     *
     * @throws BusyException if somebody else is at it
     */
    Rewritten ofMergedAreas(JobProgress progress) {
        return locks.holding(LOCK, () -> {
            IssuePass pass = new IssuePass(all, progress, issues::bringUpToDate);
            Set<String> tried = new HashSet<>();
            for (Set<String> keys = left(); !tried.containsAll(keys); keys = left()) {
                for (String key : keys) {
                    if (tried.add(key) && pass.over(issues.having(key))) {
                        done(List.of(key));
                    }
                }
            }
            return Rewritten.of(pass);
        });
    }

    /**
     * All issues, whatever is known of them.
     *
     * @throws BusyException if somebody else is at it
     */
    Rewritten ofAll(JobProgress progress) {
        return locks.holding(LOCK, () -> {
            Set<String> keys = library.tree().mergedKeys();
            List<String> fields = issues.fieldsOfSeveral();
            IssuePass pass = new IssuePass(all, progress, issues::bringUpToDate);
            boolean complete = true;
            for (long project : all.projects()) {
                complete &= pass.over(all.ofProject(project));
            }
            if (complete) {
                done(keys);
            }
            // What could not be done once is not tried on all issues each hour; administrators see it and can begin
            // again.
            settings.keep(FILLED, fields);
            return Rewritten.of(pass);
        });
    }

    private void done(Collection<String> keys) {
        transactions.run(() -> {
            store.add(keys);
            return keys;
        });
    }
}
