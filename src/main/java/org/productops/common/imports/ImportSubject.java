package org.productops.common.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportRun.ImportChoices;
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

    /** The id of the format that a caller names; exports call some otherwise. */
    default String format(String named) {
        return named;
    }

    /** Whether several rows can say what one thing is, which are left out or taken back together: see {@link #together}. */
    default boolean hasEntries() {
        return false;
    }

    /** The places of the records that say what the thing is that the one at a place describes. */
    default List<String> together(List<ImportRecord> records, String place) {
        return List.of(place);
    }

    /** Whether tables can be read: a thing that is more than a row has formats only. */
    default boolean takesTables() {
        return true;
    }

    /**
     * What would become of these records, as things stand; nobody needs to be logged in.
     *
     * @param userKey for whom
     * @param choices what becomes of what is not in the file, and of people whom nobody knows
     * @param progress is told of each record
     */
    ImportPlan plan(String userKey, ImportContent content, ImportChoices choices, JobProgress progress);

    /** The name of the field that tells things from each other: a row can be given one, whether it has a column or not. */
    String identity();

    /**
     * Why no table with these fields alone can be imported.
     *
     * @return empty if it can be
     */
    Optional<Message> refusal(Set<String> fields);

    /** What follows from it that a table has these fields alone. */
    List<Message> hints(Set<String> fields);

    /** What a table can look like: a header, and a few rows. */
    List<List<String>> example();

    /** What an import can do to what is there. */
    default ImportReach reach() {
        return ImportReach.CHANGES;
    }

    /** Whether rows name users, whom people can leave out or say whom they mean; {@link ImportRow#notes} are of them then. */
    default boolean namesPeople() {
        return false;
    }

    /**
     * What records probably mean that is called otherwise, by their places; they {@link ImportRow#asks} about it then, and the
     * first two texts in what they ask are what they call it and what it is called. Answered as things stand, without asking the
     * product.
     */
    default Map<String, ImportMeant> meant(List<ImportRecord> records) {
        return Map.of();
    }

    /** What a record says with what another one says of the same, by the names of fields. */
    default Map<String, String> joined(ImportRecord record, ImportRecord other) {
        return Map.of();
    }

    /** What nobody else can do while much is imported; empty if nobody has to wait for it. */
    default Optional<Message> holdsUp() {
        return Optional.empty();
    }

    /** Whether {@link #meant} ever says something. */
    default boolean proposes() {
        return false;
    }

    /** Whether rows can have something that people agree to before, see {@link ImportRow#asks}. */
    default boolean asks() {
        return false;
    }

    /** What to know after an import, of what is still to come; empty if all is there. */
    default Optional<Message> afterwards() {
        return Optional.empty();
    }

    /**
     * What an import did, in figures.
     *
     * @param check what was found when it was checked
     * @param changes what it did
     */
    default Message applied(ImportCheck check, List<ImportChange> changes) {
        return reach().applied(check.count(ImportFate.NEW), check.count(ImportFate.CHANGED), check.archived());
    }

    /** What people call the value of a field, where it is stored as a word of a file; empty if it stands for itself. */
    default Optional<Message> shown(String field, String value) {
        return Optional.empty();
    }

    /** Whether any of these changes can be taken back, as things stand; answered without asking the product. */
    boolean canUndo(List<ImportChange> changes);

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
