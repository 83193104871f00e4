package org.productops.common.imports;

import java.util.List;
import java.util.function.Consumer;
import org.productops.common.job.JobProgress;

/**
 * An import that is to be taken back.
 *
 * @param id of the import
 * @param fileName what its file is called; empty if it was pasted
 * @param userKey for whom
 * @param changes what it did
 * @param kept how many things the user was told stay as they are
 * @param keep is given what is undone, in the transaction that does it
 * @param progress is told how far it is
 */
public record ImportUndoOrder(
        long id,
        String fileName,
        String userKey,
        List<ImportChange> changes,
        int kept,
        Consumer<ImportUndo> keep,
        JobProgress progress) {}
