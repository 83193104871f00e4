package org.productops.common.text;

import java.util.List;
import java.util.Objects;

/** What drafts hold of what people typed: nothing that is missing. */
public final class Typed {

    private Typed() {}

    /** The text; an empty one if there is none. */
    public static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** The texts, each as {@link #text}; none if there is no list. */
    public static List<String> texts(List<String> texts) {
        return texts == null ? List.of() : texts.stream().map(Typed::text).toList();
    }

    /** The things; none if there is no list. */
    public static <T> List<T> list(List<T> things) {
        return things == null ? List.of() : List.copyOf(things);
    }
}
