package org.productops.style.text;

/** The text of a Confluence page, or anything else that is kept in its storage format. */
final class StorageText {

    private StorageText() {}

    /** What there is to check of it; it may be broken. */
    static StyledText of(String source) {
        return MarkupReading.text(source, false);
    }
}
