package org.productops.style.term;

import java.util.Locale;
import org.productops.glossary.CaseRule;

/** How a term that may be written is to be spelled: as the glossary has it, if its spelling is a name's. */
final class NameSpelling {

    private NameSpelling() {}

    /**
     * Whether the letters of a text are those of a name, such as JavaScript or iOS, whose capitals belong to it. Capitals alone do not
     * make one: US and us are two words.
     */
    static boolean isName(String text) {
        boolean small = text.codePoints().anyMatch(Character::isLowerCase);
        int first = text.isEmpty() ? 0 : Character.charCount(text.codePointAt(0));
        return small
                && text.substring(first).codePoints().anyMatch(c -> Character.isUpperCase(c))
                && text.indexOf(' ') < 0;
    }

    /**
     * Whether a text has a term as it is to be written. Inflected forms have the term in front.
     *
     * @param written as it stands in the text
     * @param term as the glossary has it
     */
    static boolean isKept(String written, String term, CaseRule rule) {
        if (written.startsWith(term)) {
            return true;
        }
        boolean sameLetters = letters(written).startsWith(letters(term));
        if (!sameLetters) {
            // Another form of the word, of which nobody has said how it is spelled.
            return true;
        }
        boolean sameGaps = written.toLowerCase(Locale.ROOT).startsWith(term.toLowerCase(Locale.ROOT));
        return sameGaps && !isName(term) && rule != CaseRule.EXACT;
    }

    /** The letters without what stands between them. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
