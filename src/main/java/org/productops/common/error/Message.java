package org.productops.common.error;

import java.util.List;
import java.util.Objects;

/**
 * A text for a person, not yet in any language.
 *
 * @param key the i18n key; see the files in {@code i18n/}
 * @param arguments what the text's placeholders stand for, as the person typed or named it; not escaped; never null
 */
public record Message(String key, List<String> arguments) {

    public Message {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    /** A message with the given arguments, none of them null. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
