package org.productops.devhost.confluence.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a page is converted for; the names in lower case are what macros are told. */
public enum OutputType {
    DISPLAY,
    PREVIEW,
    PDF,
    WORD,
    HTML_EXPORT,
    EMAIL,
    FEED,
    DIFF;

    /** The name that macros see. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of this name. */
    public static Optional<OutputType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.value().equals(name)).findFirst();
    }
}
