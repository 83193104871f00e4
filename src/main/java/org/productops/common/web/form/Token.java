package org.productops.common.web.form;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.user.Standing;

/**
 * A user or a group as a field of the kind {@link FieldKind#HOLDERS} shows one.
 *
 * @param value what is sent: a line of the field; an empty text for what is only shown
 * @param name what people read
 * @param picture the URL of the picture; an empty text if there is none
 * @param group whether it is a group
 * @param note what is the matter with them; empty if nothing is
 */
public record Token(String value, String name, String picture, boolean group, Optional<Message> note) {

    public Token {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(picture, "picture");
        Objects.requireNonNull(note, "note");
    }

    /** Somebody of whom it is known whether they are still there. */
    public static Token of(String value, String name, String picture, boolean group, Standing standing) {
        Optional<Message> note = standing == Standing.ACTIVE
                ? Optional.empty()
                : Optional.of(Message.of(
                        "productops.common.picker.standing." + standing.name().toLowerCase(Locale.ROOT)));
        return new Token(value, name, picture, group, note);
    }
}
