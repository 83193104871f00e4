package org.productops.common.imports;

import java.util.List;
import java.util.function.Consumer;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.job.JobProgress;

/**
 * An import that is to be carried out, all of it or nothing.
 *
 * @param id of the import
 * @param fileName what its file is called; empty if it was pasted
 * @param userKey for whom
 * @param content what the file says
 * @param choices what somebody said of it: what becomes of what is not in the file, and of people whom nobody knows
 * @param seen the marks of the plan that the user has seen, see {@link ImportPlan#marks}
 * @param keep is given what was done, in the transaction that does it
 * @param progress is told how far it is
 */
public record ImportOrder(
        long id,
        String fileName,
        String userKey,
        ImportContent content,
        ImportChoices choices,
        String seen,
        Consumer<List<ImportChange>> keep,
        JobProgress progress) {}
