package org.productops.readiness.reading;

import java.util.Objects;

/**
 * A reading as somebody typed it; nothing is checked yet. What is missing is empty.
 *
 * @param query which issues, in the language of the product's search
 * @param source the name of a {@link TextSource.Kind}
 * @param place the name or id of a field, or the key of a property
 * @param within see {@link TextSource}
 * @param dialect the id of a dialect
 * @param mandatory whether items are mandatory that do not say themselves
 * @param checklist the id of the checklist whose items are meant; may be empty
 */
public record ReadingDraft(
        String query, String source, String place, String within, String dialect, boolean mandatory, String checklist) {

    public ReadingDraft {
        query = text(query);
        source = text(source);
        place = text(place);
        within = text(within);
        dialect = text(dialect);
        checklist = text(checklist);
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
