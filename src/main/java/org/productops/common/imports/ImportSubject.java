package org.productops.common.imports;

import java.util.List;
import org.productops.common.error.Message;
import org.productops.common.job.JobProgress;

/** A kind of thing that can be imported. Whether somebody may is asked for before, of {@link #requireMayImport}. */
public interface ImportSubject {

    /** Says which it is, such as {@code areas}; never changes, because it is stored. */
    String id();

    /** What a job that imports or undoes says it does. */
    Message title(String fileName);

    /**
     * Lets nobody on who may not import.
     *
     * @throws org.productops.common.error.NotPermittedException if the user who makes this request may not
     */
    void requireMayImport();

    /** What a file can say of each, in the order of our own tables. */
    List<ImportField> fields();

    /** The formats that can be read beside tables. */
    List<ImportFormat> formats();

    /**
     * What would become of these records, as things stand; nobody needs to be logged in.
     *
     * @param userKey for whom
     * @param progress is told of each record
     */
    ImportPlan plan(String userKey, List<ImportRecord> records, boolean archiveGone, JobProgress progress);

    /**
     * Imports in one transaction; nobody needs to be logged in.
     *
     * @throws org.productops.common.error.InvalidException if something is wrong by now, or other than the user saw it
     */
    void apply(ImportOrder order);

    /** What undoing these changes would do, as things stand. */
    ImportUndo planUndo(List<ImportChange> changes);

    /**
     * Takes back in one transaction what can be; nobody needs to be logged in.
     *
     * @throws org.productops.common.error.InvalidException if others stay by now than the user was told
     */
    void undo(ImportUndoOrder order);
}
