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
 * @param help what it means, said below the field as long as it is chosen; empty for what is said of the field
 * @param submit what the form's button says where it is chosen; empty if the choice makes no difference to that
 */
public record Choice(
        String value,
        Optional<Message> label,
        Optional<String> name,
        Optional<Message> help,
        Optional<Message> submit) {

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
        return new Choice(value, Optional.of(label), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A value with a name of theirs. */
    public static Choice named(String value, String name) {
        return new Choice(value, Optional.empty(), Optional.of(name), Optional.empty(), Optional.empty());
    }

    /** The same choice, of which is said what it means. */
    public Choice help(String helpKey) {
        return new Choice(value, label, name, Optional.of(Message.of(helpKey)), submit);
    }

    /** The same choice, with which the form's button says what it does. */
    public Choice submit(Message text) {
        return new Choice(value, label, name, help, Optional.of(text));
    }
}
