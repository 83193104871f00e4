package org.productops.common.text;

/** What all features ask of text that people type, before it is kept. */
public final class PlainText {

    private PlainText() {}

    /** The text with one kind of line break, whatever the browser sent, and without white space around it. */
    public static String tidy(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** Whether every character of the text {@linkplain #isStorable(int) can be kept}. */
    public static boolean isStorable(String text) {
        return text.codePoints().allMatch(PlainText::isStorable);
    }

    /**
     * Whether the character can be kept. Control characters, but for line break and tabulator, have no place in HTML and
     * XML; databases refuse some of them, and half a character.
     */
    public static boolean isStorable(int character) {
        if (character == '\n' || character == '\t') {
            return true;
        }
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE
                && character != 0xFFFE
                && character != 0xFFFF;
    }
}
