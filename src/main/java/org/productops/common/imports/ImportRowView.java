package org.productops.common.imports;

import java.util.List;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.Shortening;

/**
 * What became of one thing when the import was checked, as it is shown: long texts are shortened.
 *
 * @param place where in the file it stands; empty for one that is not there
 * @param key what tells it from others
 * @param name what people call it
 * @param fate what becomes of it
 * @param changes which of its fields become what, if it changes or is new
 * @param errors why it is wrong or waits, at the fields of the record
 */
public record ImportRowView(
        String place, String key, String name, ImportFate fate, List<FieldChange> changes, FieldErrors errors) {

    /** Nobody reads more of a text in a preview. */
    static final int LONGEST = 300;

    public ImportRowView {
        changes = List.copyOf(changes);
    }

    /** What is shown of a row. */
    public static ImportRowView of(ImportRow row) {
        FieldErrors.Collector errors = FieldErrors.collect();
        row.errors().general().forEach(text -> errors.general(shortened(text)));
        row.errors().fields().forEach((field, text) -> errors.at(field, shortened(text)));
        return new ImportRowView(
                row.record().place(),
                shortened(row.key()),
                shortened(row.name()),
                row.fate(),
                row.changes().stream().map(ImportRowView::shortened).toList(),
                errors.build());
    }

    private static FieldChange shortened(FieldChange change) {
        return new FieldChange(change.field(), shortened(change.before()), shortened(change.after()));
    }

    private static Message shortened(Message text) {
        return new Message(
                text.key(),
                text.arguments().stream().map(ImportRowView::shortened).toList());
    }

    static String shortened(String text) {
        return Shortening.atCharacter(text, LONGEST);
    }
}
