package org.productops.area;

import java.util.regex.Pattern;

/**
 * The identity of an area: what issues store and queries compare. It has 2 to 50 characters, a to z, 0 to 9 and hyphen,
 * the first of them a letter, and it never changes.
 */
final class AreaKey {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,49}");

    private AreaKey() {}

    /** Whether the text can be the key of an area. */
    static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }
}
