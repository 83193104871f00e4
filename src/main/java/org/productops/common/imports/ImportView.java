package org.productops.common.imports;

import java.util.List;
import java.util.Optional;
import org.productops.common.job.Job;

/**
 * An import as it can be looked at.
 *
 * @param run what is imported
 * @param job the last job that checked, applied or undid it; empty if there was none, or if nobody knows of it any more
 * @param fields what a file can say of each
 * @param check what was found when it was checked as it is; empty if it was not, or is not staged
 */
public record ImportView(ImportRun run, Optional<Job> job, List<ImportField> fields, Optional<ImportCheck> check) {

    /** Whether it can be applied: it is checked, something is to be done, and nothing is wrong. */
    public boolean isReady() {
        return check.filter(ImportCheck::isReady).isPresent() && !isGoing();
    }

    /** Whether a job is at it. */
    public boolean isGoing() {
        return job.filter(each -> each.state().isGoing()).isPresent();
    }
}
