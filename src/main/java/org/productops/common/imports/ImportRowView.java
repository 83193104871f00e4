package org.productops.common.imports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.Characters;
import org.productops.common.text.Shortening;

/**
 * What became of one thing when the import was checked, as it is shown: long texts are shortened, and of lists in which
 * something changed it is what came and what went.
 *
 * @param place where in the file it stands; empty for one that is not there
 * @param key what tells it from others
 * @param name what people call it
 * @param fate what becomes of it
 * @param changes which of its fields become what, if it changes or is new
 * @param errors why it is wrong or waits, at the fields of the record
 * @param notes what of it is not imported and why, at the fields of the record
 * @param asks what it takes along, which people agree to before it is done
 */
public record ImportRowView(
        String place,
        String key,
        String name,
        ImportFate fate,
        List<FieldChange> changes,
        FieldErrors errors,
        FieldErrors notes,
        List<Message> asks) {

    /** Nobody reads more of a text in a preview. */
    static final int LONGEST = 300;

    /** Nor more of its lines. */
    private static final int MOST_LINES = 20;

    public ImportRowView {
        changes = List.copyOf(changes);
        asks = List.copyOf(asks);
    }

    /** What is shown of a row. */
    public static ImportRowView of(ImportRow row) {
        return new ImportRowView(
                row.record().place(),
                shortened(row.key()),
                shortened(row.name()),
                row.fate(),
                row.changes().stream().map(ImportRowView::shortened).toList(),
                shortened(row.errors()),
                shortened(row.notes()),
                row.asks().stream().map(ImportRowView::shortened).toList());
    }

    private static FieldErrors shortened(FieldErrors whole) {
        FieldErrors.Collector errors = FieldErrors.collect();
        whole.general().forEach(text -> errors.general(shortened(text)));
        whole.fields().forEach((field, text) -> errors.at(field, shortened(text)));
        return errors.build();
    }

    private static FieldChange shortened(FieldChange whole) {
        FieldChange change = whole.onlyChanged();
        return new FieldChange(change.field(), lines(change.before()), lines(change.after()));
    }

    /** Lists stay lists: each of the first lines is shortened for itself. */
    private static String lines(String text) {
        List<String> all = text.lines().toList();
        return all.size() <= 1
                ? shortened(text)
                : Stream.concat(
                                all.stream().limit(MOST_LINES).map(ImportRowView::shortened),
                                all.size() > MOST_LINES ? Stream.of("\u2026") : Stream.empty())
                        .collect(Collectors.joining("\n"));
    }

    /** What is wrong, with what it quotes shortened, and nothing in it that people do not see. */
    static Message shortened(Message text) {
        return new Message(
                text.key(),
                text.arguments().stream()
                        .map(argument -> Characters.shown(shortened(argument)))
                        .toList());
    }

    static String shortened(String text) {
        return Shortening.atCharacter(text, LONGEST);
    }
}
