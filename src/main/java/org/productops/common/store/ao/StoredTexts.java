package org.productops.common.store.ao;

import java.util.Objects;

/** Texts as rows have them. */
public final class StoredTexts {

    private StoredTexts() {}

    /** The text; empty for null, as which some databases keep an empty one. */
    public static String orEmpty(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
