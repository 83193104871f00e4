package org.productops.feedback.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.productops.common.text.Likeness;

/**
 * How the name of an organisation is spelled, for telling whether who writes it means one that is called otherwise: as
 * imports, forms and what is to be tidied up ask. Case, accents and umlauts, however they are written, blanks, signs, the
 * plural and the legal form make no difference; neither does a slip in a word.
 *
 * @param words of the name, without what makes no difference
 * @param whole all of them in one: names with the same are those of the same
 * @param digits in it: names that differ in one are those of two
 */
record OrganisationSpelling(List<Word> words, String whole, String digits) {

    /**
     * A word of a name.
     *
     * @param written with umlauts as plain letters, however they are written
     * @param plain not in the plural, either
     */
    private record Word(String written, String plain) {

        static Word of(String word) {
            String written =
                    SPELLED_OUT.matcher(word).replaceAll(found -> found.group(1) == null ? "a" : found.group(1));
            return new Word(
                    written,
                    written.length() < SHORTEST_PLURAL
                            ? written
                            : PLURAL.matcher(PLURAL_OF_Y.matcher(written).replaceAll("y"))
                                    .replaceAll(""));
        }

        boolean isNearly(Word other) {
            return plain.equals(other.plain)
                    || Likeness.isSlip(plain, other.plain)
                    || Likeness.isSlip(written, other.written);
        }

        /** Some of them are those of each word that is nearly the same. */
        Set<String> pieces() {
            Set<String> pieces = Likeness.pieces(plain);
            pieces.addAll(Likeness.pieces(written));
            return pieces;
        }
    }

    /** In a shorter name each letter tells. */
    private static final int SHORTEST_NAME = 5;

    /** A shorter word has no plural of its own. */
    private static final int SHORTEST_PLURAL = 5;

    /** Vowels that are written in two letters where keyboards have no sign for them. */
    private static final Pattern SPELLED_OUT = Pattern.compile("([aou])e|aa");

    private static final Pattern PLURAL_OF_Y = Pattern.compile("ies?$");
    private static final Pattern PLURAL = Pattern.compile("(?<=.{4})s+$");

    OrganisationSpelling {
        words = List.copyOf(words);
    }

    static OrganisationSpelling of(String name) {
        String core = LegalForms.without(name);
        List<Word> words = new ArrayList<>();
        for (String word : core.split(" ")) {
            words.add(Word.of(word));
        }
        // What is no legal form as it was written may be one that was misspelt.
        while (words.size() > 1 && LegalForms.isOne(words.get(words.size() - 1).plain())) {
            words.remove(words.size() - 1);
        }
        return new OrganisationSpelling(
                words,
                LegalForms.key(words.stream().map(Word::plain).collect(Collectors.joining())),
                LegalForms.digits(core));
    }

    /** Whether who writes this name can mean the organisation with that one. */
    boolean isNearly(OrganisationSpelling other) {
        if (!digits.equals(other.digits)) {
            return false;
        }
        if (whole.equals(other.whole)) {
            return true;
        }
        return Math.max(whole.length(), other.whole.length()) >= SHORTEST_NAME
                && (words.size() == other.words.size()
                        ? isWordForWord(other) || isTurned(other)
                        : hasNoLetters() && other.hasNoLetters() && Likeness.isSlip(whole, other.whole));
    }

    /** A slip in each word at most: two in one make another word of it, as of North and South. */
    private boolean isWordForWord(OrganisationSpelling other) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isNearly(other.words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** With its words the other way round, as in <em>Maschinenbau Smith</em>. */
    private boolean isTurned(OrganisationSpelling other) {
        return words.size() > 1 && sorted().equals(other.sorted());
    }

    private List<String> sorted() {
        return words.stream().map(Word::plain).sorted().toList();
    }

    /** Whether no word is a single letter: such a letter is what tells two of the same name apart. */
    private boolean hasNoLetters() {
        return words.stream().noneMatch(word -> word.plain().length() == 1);
    }

    /** For each word what it has in common with all that are nearly the same. */
    List<Set<String>> pieces() {
        return words.stream().map(Word::pieces).toList();
    }

    /** The same for the name as a whole. */
    Set<String> piecesOfWhole() {
        return Likeness.pieces(whole);
    }
}
