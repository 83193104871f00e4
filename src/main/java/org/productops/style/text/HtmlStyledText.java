package org.productops.style.text;

/** The text of HTML, as a browser reads it: end tags may be missing, and names in any case. */
final class HtmlStyledText {

    private HtmlStyledText() {}

    /** What there is to check of it; it may be broken. */
    static StyledText of(String source) {
        return MarkupReading.text(source, true);
    }
}
