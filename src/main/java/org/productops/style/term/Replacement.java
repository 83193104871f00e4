package org.productops.style.term;

import java.util.Locale;
import java.util.Optional;
import org.productops.glossary.CaseRule;
import org.productops.glossary.Term;

/** What to write in place of a word as it stands in a text. */
final class Replacement {

    private Replacement() {}

    /**
     * The word to write, with a capital or not as the one that stands there, and in its plural if that has only an s behind it.
     *
     * @param written as it stands in the text
     * @param term the term that it is
     * @param instead the one to write
     * @return empty if it stands there in a form of which nobody knows the other word's
     */
    static Optional<String> of(String written, Term term, Term instead) {
        String ending = ending(written, term.text());
        boolean plural = ending.equals("s") && term.language().getLanguage().equals("en");
        if (!ending.isEmpty() && !plural) {
            return Optional.empty();
        }
        return Optional.of(cased(written, term, instead) + ending);
    }

    /** What stands behind the term in a form of it; anything but a short ending if it is another form. */
    private static String ending(String written, String term) {
        return written.regionMatches(true, 0, term, 0, term.length()) ? written.substring(term.length()) : written;
    }

    private static String cased(String written, Term term, Term instead) {
        String text = instead.text();
        if (instead.caseRule() == CaseRule.EXACT || NameSpelling.isName(text) || isCapitals(text)) {
            return text;
        }
        boolean capital = Character.isUpperCase(written.codePointAt(0));
        boolean ownCapital = Character.isUpperCase(term.text().codePointAt(0));
        if (capital && !ownCapital) {
            return first(text, true);
        }
        // German writes nouns with a capital; others write words of a list with one, and not in a text.
        boolean small = !capital && !instead.language().getLanguage().equals("de");
        return small ? first(text, false) : text;
    }

    private static boolean isCapitals(String text) {
        return text.codePoints().filter(Character::isLetter).count() > 1
                && text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    private static String first(String text, boolean upper) {
        int end = text.offsetByCodePoints(0, 1);
        String letter = text.substring(0, end);
        return (upper ? letter.toUpperCase(Locale.ROOT) : letter.toLowerCase(Locale.ROOT)) + text.substring(end);
    }
}
