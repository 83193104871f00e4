package org.productops.common.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.LongPredicate;
import org.productops.common.job.JobProgress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One way through issues. Each is changed on its own, so that this can end at any of them. Not for several threads. */
public final class IssuePass {

    /** So many issues that could not be changed are named. */
    public static final int MOST_NAMES = 20;

    private static final Logger LOG = LoggerFactory.getLogger(IssuePass.class);

    private final AllIssues issues;
    private final JobProgress progress;
    private final LongPredicate work;
    private final List<String> names = new ArrayList<>();
    private int total;
    private int changed;
    private int failed;

    /**
     * @param progress is told how far this is, and can end it
     * @param work changes one issue, and says whether anything was to do; what it throws is logged, and the next is done
     */
    public IssuePass(AllIssues issues, JobProgress progress, LongPredicate work) {
        this.issues = issues;
        this.progress = progress;
        this.work = work;
        progress.lasting();
    }

    /**
     * Goes over these issues.
     *
     * @return whether all of them are as they should be
     */
    public boolean over(Collection<Long> ids) {
        int before = failed;
        total += ids.size();
        progress.total(total);
        for (long id : ids) {
            one(id);
            progress.advance(1);
        }
        return failed == before;
    }

    private void one(long id) {
        try {
            changed += work.test(id) ? 1 : 0;
        } catch (RuntimeException e) {
            failed++;
            String name = issues.name(id);
            if (names.size() < MOST_NAMES) {
                names.add(name);
            }
            LOG.warn("The issue {} could not be brought up to date", name, e);
        }
    }

    /** How many issues were changed. */
    public int changed() {
        return changed;
    }

    /** How many could not be. */
    public int failed() {
        return failed;
    }

    /** The first of those. */
    public List<String> names() {
        return List.copyOf(names);
    }
}
