package org.productops.common.text;

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
}
