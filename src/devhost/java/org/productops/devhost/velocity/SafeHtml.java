package org.productops.devhost.velocity;

import java.util.Arrays;

/** What a method with {@code @HtmlSafe} returned: HTML already. Methods that it is given to get the plain value. */
record SafeHtml(Object value) {

    static Object unwrap(Object value) {
        return value instanceof SafeHtml safe ? safe.value() : value;
    }

    static Object[] unwrap(Object[] values) {
        return values == null
                ? null
                : Arrays.stream(values).map(SafeHtml::unwrap).toArray();
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
