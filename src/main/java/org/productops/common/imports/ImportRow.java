package org.productops.common.imports;

import java.util.List;
import java.util.stream.Collectors;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;

/**
 * What becomes of one thing, worked out and not done yet.
 *
 * @param record what the file says of it; for one that is not in the file, nothing
 * @param key what tells it from others
 * @param name what people call it
 * @param fate what becomes of it
 * @param changes which of its fields become what, if it changes or is new
 * @param errors why it is wrong, at the fields of the record; empty if it is not
 * @param notes what of it is not imported and why, at the fields of the record, although nothing is wrong with it
 * @param asks what it takes along, which people agree to before it is done; none if nobody misses anything
 * @param version of the thing that is there; 0 if none is
 */
public record ImportRow(
        ImportRecord record,
        String key,
        String name,
        ImportFate fate,
        List<FieldChange> changes,
        FieldErrors errors,
        FieldErrors notes,
        List<Message> asks,
        long version) {

    public ImportRow {
        changes = List.copyOf(changes);
        asks = List.copyOf(asks);
    }

    /** A thing that takes nothing along. */
    public ImportRow(
            ImportRecord record,
            String key,
            String name,
            ImportFate fate,
            List<FieldChange> changes,
            FieldErrors errors,
            FieldErrors notes,
            long version) {
        this(record, key, name, fate, changes, errors, notes, List.of(), version);
    }

    /** A thing of which all is imported, or nothing. */
    public ImportRow(
            ImportRecord record,
            String key,
            String name,
            ImportFate fate,
            List<FieldChange> changes,
            FieldErrors errors,
            long version) {
        this(record, key, name, fate, changes, errors, FieldErrors.none(), version);
    }

    /** A record that is left out; people know it by the first texts that it has. */
    static ImportRow leftOut(ImportRecord record) {
        String name = record.fields().values().stream()
                .filter(text -> !text.isBlank())
                .limit(2)
                .collect(Collectors.joining(" \u00b7 "));
        return new ImportRow(record, "", name, ImportFate.LEFT_OUT, List.of(), FieldErrors.none(), 0);
    }
}
