package org.productops.common.web.form;

import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.Message;

/**
 * What the line of a folded row says of one of its fields; nothing where the field says what it does in a new row, but for the
 * first part.
 *
 * @param field the name of the field
 * @param checked what is said where a field of the kind {@link FieldKind#CHECK} is checked; empty for the others, of which the
 *     line says what they say
 */
public record LinePart(String field, Optional<Message> checked) {

    public LinePart {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(checked, "checked");
    }

    /** What the field says. */
    public static LinePart of(String field) {
        return new LinePart(field, Optional.empty());
    }

    /** This text, where the field is checked. */
    public static LinePart checked(String field, String textKey) {
        return new LinePart(field, Optional.of(Message.of(textKey)));
    }
}
