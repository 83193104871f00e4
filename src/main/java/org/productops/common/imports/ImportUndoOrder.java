package org.productops.common.imports;

import java.util.List;
import org.productops.common.job.JobProgress;

/**
 * An import that is to be taken back.
 *
 * @param id of the import
 * @param fileName what its file is called; empty if it was pasted
 * @param userKey for whom
 * @param changes what it did
 * @param kept how many things the user was told stay as they are
 * @param keep what else is to be done in the transaction
 * @param progress is told how far it is
 */
public record ImportUndoOrder(
        long id,
        String fileName,
        String userKey,
        List<ImportChange> changes,
        int kept,
        Runnable keep,
        JobProgress progress) {}
