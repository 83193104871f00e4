package org.productops.common.imports;

import java.util.List;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.FieldErrors;

/**
 * What becomes of one thing, worked out and not done yet.
 *
 * @param record what the file says of it; for one that is not in the file, nothing
 * @param key what tells it from others
 * @param name what people call it
 * @param fate what becomes of it
 * @param changes which of its fields become what, if it changes or is new
 * @param errors why it is wrong, at the fields of the record; empty if it is not
 * @param version of the thing that is there; 0 if none is
 */
public record ImportRow(
        ImportRecord record,
        String key,
        String name,
        ImportFate fate,
        List<FieldChange> changes,
        FieldErrors errors,
        long version) {

    public ImportRow {
        changes = List.copyOf(changes);
    }
}
