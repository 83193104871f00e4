package org.productops.common.imports;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.job.Job;

/**
 * An import as it can be looked at.
 *
 * @param run what is imported
 * @param job the last job that applied or undid it; empty if there was none, or if nobody knows of it any more
 * @param fields what a file can say of each
 * @param table how a table was read; empty for other formats, and if it could not be
 * @param plan what it would do; empty if it could not be read, or is not staged
 * @param lines what gives no record
 * @param errors why it could not be read; empty if it could
 */
public record ImportView(
        ImportRun run,
        Optional<Job> job,
        List<ImportField> fields,
        Optional<ImportTable> table,
        Optional<ImportPlan> plan,
        List<ImportLine> lines,
        FieldErrors errors) {

    /** Whether it can be applied: it is staged, something is to be done, and nothing is wrong. */
    public boolean isReady() {
        return plan.filter(each -> each.count(ImportFate.WRONG) == 0 && each.touched() > 0)
                        .isPresent()
                && !isIncomplete()
                && !isGoing();
    }

    /** Whether rows of a table are left out: other formats have lines that say nothing of a thing, tables have none. */
    public boolean isIncomplete() {
        return table.isPresent() && !lines.isEmpty();
    }

    /** Whether a job is at it. */
    public boolean isGoing() {
        return job.filter(each -> each.state().isGoing()).isPresent();
    }
}
