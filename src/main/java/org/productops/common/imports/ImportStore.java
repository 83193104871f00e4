package org.productops.common.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.imports.ImportRun.ImportChoices;

/** Where imports are kept with their files, for all nodes, until long after they are done. */
public interface ImportStore {

    /** Adds an import; its id is that of the answer. */
    ImportRun insert(ImportRun run, byte[] content);

    Optional<ImportRun> find(long id);

    /** The last imports of a subject, the newest first. */
    List<ImportRun> latest(String subject, int most);

    /** The file. */
    byte[] content(long id);

    /** Says how far an import is. */
    void setState(long id, ImportState state);

    /** Says which job is at an import. */
    void setJob(long id, long jobId);

    /** Replaces the choices. */
    void setChoices(long id, ImportChoices choices, long version);

    /** The cells that were mended: texts by fields, by the place of the record. */
    Map<String, Map<String, String>> mended(long id);

    /** Mends cells of a record, in place of those that were mended there before. */
    void mend(long id, String place, Map<String, String> fields);

    /** Keeps what an import did, many in one statement. */
    void keep(long id, List<ImportChange> changes);

    /** What an import did. */
    List<ImportChange> changes(long id);

    /** Forgets imports that were uploaded before, with their files and what they did. */
    void removeCreatedBefore(Instant time);
}
