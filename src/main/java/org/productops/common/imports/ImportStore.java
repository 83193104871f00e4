package org.productops.common.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;

/** Where imports are kept with their files, for all nodes, until long after they are done. */
public interface ImportStore {

    /** Adds an import; its id is that of the answer. */
    ImportRun insert(ImportRun run, byte[] content);

    Optional<ImportRun> find(long id);

    /** The last imports of a subject, the newest first. */
    List<ImportRun> latest(String subject, int most);

    /** The file. */
    byte[] content(long id);

    /** Says how far an import is, and what came of it. */
    void setState(long id, ImportState state, ImportOutcome outcome);

    /** Says which job is at an import. */
    void setJob(long id, long jobId);

    /** Replaces the choices. */
    void setChoices(long id, ImportChoices choices, long version);

    /** What was done to records, by their place. */
    Map<String, ImportMend> mended(long id);

    /** Keeps what was done to a record, in place of what was before. */
    void mend(long id, String place, ImportMend mend);

    /** Keeps what a check found, in place of what one found before. */
    void keepCheck(long id, ImportFindings findings);

    /** The figures of the last check; empty if there was none. */
    Optional<ImportCheck> check(long id);

    /** The things that had a fate at the last check, so many of them from there on; one statement. */
    List<ImportRowView> checkedRows(long id, ImportFate fate, Paging paging);

    /** The things that asked for something at the last check, so many of them from there on; one statement. */
    List<ImportRowView> checkedAsked(long id, Paging paging);

    /** The things of which something was not imported at the last check, so many of them from there on; one statement. */
    List<ImportRowView> checkedNoted(long id, Paging paging);

    /** The lines that gave no record at the last check, so many of them from there on; one statement. */
    List<ImportLine> checkedLines(long id, Paging paging);

    /** The people whom nobody knew at the last check, so many of them from there on; one statement. */
    List<ImportPerson> checkedPeople(long id, Paging paging);

    /** The marks of the last check's plan, see {@link ImportPlan#marks}. */
    String checkedMarks(long id);

    /** Forgets what the last check found. */
    void removeCheck(long id);

    /** Keeps what an import did, many in one statement. */
    void keep(long id, List<ImportChange> changes);

    /** The first things that an import did, in the order in which they were done, and how many there are; two statements. */
    Slice<ImportChange> changes(long id, int most);

    /** Forgets an import with its file and what it did. */
    void remove(long id);

    /** What an import did. */
    List<ImportChange> changes(long id);

    /** Forgets imports that were uploaded before, with their files and what they did. */
    void removeCreatedBefore(Instant time);
}
