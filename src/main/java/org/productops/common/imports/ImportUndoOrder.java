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
 * @param told what the user was told, as {@link ImportUndo#told} names it
 * @param keep is given what is undone, in the transaction that does it
 * @param progress is told how far it is
 */
public record ImportUndoOrder(
        long id,
        String fileName,
        String userKey,
        List<ImportChange> changes,
        int told,
        Consumer<ImportUndo> keep,
        JobProgress progress) {}
