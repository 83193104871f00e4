package org.productops.area;

import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportRecord;

/** A record of a file on its way to the area that it makes: what is wrong with it is collected here. */
final class AreaImportRow {

    /** Begins what tells records without any key from each other. */
    static final String NO_KEY = "?";

    private final ImportRecord record;
    private final String key;
    private final Optional<Area> before;
    private final FieldErrors.Collector errors;
    private final FieldErrors.Collector notes = FieldErrors.collect();
    private Optional<Area> after = Optional.empty();
    private Optional<AreaImportRow> waitsFor = Optional.empty();

    /**
     * @param key of the area; no key at all if the record has none
     * @param before the area as it is; empty for a new one
     * @param errors what is wrong already
     */
    AreaImportRow(ImportRecord record, String key, Optional<Area> before, FieldErrors.Collector errors) {
        this.record = record;
        this.key = key;
        this.before = before;
        this.errors = errors;
    }

    ImportRecord record() {
        return record;
    }

    String key() {
        return key;
    }

    /** The key as people know it; empty if the record has none. */
    String shownKey() {
        return key.startsWith(NO_KEY) ? "" : key;
    }

    Optional<Area> before() {
        return before;
    }

    /** The area that it makes, as it is now if nothing changes; empty if it makes none. */
    Optional<Area> after() {
        return after;
    }

    void becomes(Area area) {
        after = Optional.of(area);
    }

    /** What the record says of a field; empty if it says nothing. */
    String text(String field) {
        return record.fields().getOrDefault(field, "").strip();
    }

    boolean says(String field) {
        return record.fields().containsKey(field);
    }

    void refuse(String field, Message text) {
        errors.at(field, text);
    }

    void refuse(FieldErrors found) {
        found.general().forEach(errors::general);
        found.fields().forEach(errors::at);
    }

    /** Says what of it is not imported, although nothing is wrong with it. */
    void note(String field, Message text) {
        notes.at(field, text);
    }

    /** What of it is not imported. */
    FieldErrors notes() {
        return notes.build();
    }

    boolean isWrong() {
        return !errors.isEmpty();
    }

    /** All that is wrong; the first of each field. */
    FieldErrors errors() {
        return errors.build();
    }

    /** The row above it that has to be corrected first; empty if there is none. */
    Optional<AreaImportRow> waitsFor() {
        return waitsFor;
    }

    void waitFor(AreaImportRow wrong) {
        waitsFor = Optional.of(wrong);
    }
}
