package org.productops.common.text;

import java.util.Optional;
import org.jsoup.nodes.Entities;

/** Escaping for HTML. */
public final class Html {

    private Html() {}

    /**
     * The text as it may stand in HTML, between tags or inside a quoted attribute.
     *
     * @param text may be null, which gives an empty text
     */
    public static String escape(Object text) {
        if (text == null) {
            return "";
        }
        String raw = text.toString();
        StringBuilder escaped = new StringBuilder(raw.length() + 16);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /**
     * What a reference to a character stands for.
     *
     * @param reference such as {@code &eacute;} or {@code &#xe9;}
     * @return empty if there is no such character, so that it is read as it stands there
     */
    public static Optional<String> character(String reference) {
        if (!reference.startsWith("&") || !reference.endsWith(";")) {
            return Optional.empty();
        }
        String name = reference.substring(1, reference.length() - 1);
        return name.startsWith("#")
                ? numbered(name.substring(1))
                : Optional.of(Entities.getByName(name)).filter(text -> !text.isEmpty());
    }

    private static Optional<String> numbered(String number) {
        boolean hexadecimal = number.startsWith("x") || number.startsWith("X");
        try {
            int character = hexadecimal ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
            boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
            return character > 0 && Character.isValidCodePoint(character) && !half
                    ? Optional.of(Character.toString(character))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
