package org.productops.common.text;

import java.util.Locale;
import org.productops.common.error.Message;

/** The plugin's texts in the language of the user who makes the request. */
public interface Texts {

    /** The text of the message; its arguments appear as they are, so escape the result where it is written. */
    String get(Message message);

    /** The same texts in another language, whoever makes the request. */
    Texts in(Locale locale);

    /** The text of the key with its placeholders filled. */
    default String get(String key, Object... arguments) {
        return get(Message.of(key, arguments));
    }
}
