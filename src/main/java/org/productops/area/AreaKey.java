package org.productops.area;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identity of an area: what issues store and queries compare. It never changes.
 *
 * @param value 2 to 50 characters, a to z, 0 to 9 and hyphen, the first of them a letter
 */
public record AreaKey(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,49}");

    public AreaKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the key of an area: " + value);
        }
    }

    /** The key written in the text; empty if the text does not have the form of one. */
    public static Optional<AreaKey> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new AreaKey(text)) : Optional.empty();
    }
}
