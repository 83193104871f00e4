package org.productops.readiness.reading;

import java.util.Objects;

/**
 * Where the items of an issue are.
 *
 * @param kind in what
 * @param id of the field, or the key of the property
 * @param within of a property that is a JSON object, the names that lead to the text, with slashes between them; else empty
 */
public record TextSource(Kind kind, String id, String within) {

    /** In what items can be. The names are stored. */
    public enum Kind {
        /** A field of the issue: one with a text, or one of another app. */
        FIELD,
        /** A property of the issue, which is JSON. */
        PROPERTY
    }

    public TextSource {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(within, "within");
    }
}
