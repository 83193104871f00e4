package org.productops.common.web.form;

import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.Message;

/**
 * A value to choose.
 *
 * @param value what is sent
 * @param label what people read, if it is a text of ours
 * @param name what people read, if it is a name of theirs
 * @param submit what the form's button says where it is chosen; empty if the choice makes no difference to that
 */
public record Choice(String value, Optional<Message> label, Optional<String> name, Optional<Message> submit) {

    public Choice {
        Objects.requireNonNull(value, "value");
        if (label.isPresent() == name.isPresent()) {
            throw new IllegalArgumentException("A choice has a label or a name: " + value);
        }
    }

    /** A value with a text of ours. */
    public static Choice labelled(String value, String labelKey) {
        return labelled(value, Message.of(labelKey));
    }

    /** A value with a text of ours. */
    public static Choice labelled(String value, Message label) {
        return new Choice(value, Optional.of(label), Optional.empty(), Optional.empty());
    }

    /** A value with a name of theirs. */
    public static Choice named(String value, String name) {
        return new Choice(value, Optional.empty(), Optional.of(name), Optional.empty());
    }

    /** The same choice, with which the form's button says what it does. */
    public Choice submit(Message text) {
        return new Choice(value, label, name, Optional.of(text));
    }
}
