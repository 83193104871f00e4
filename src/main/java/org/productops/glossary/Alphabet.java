package org.productops.glossary;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The order of a language, and the letters under which its readers look for words. Safe to share. */
final class Alphabet {

    /** Where words stand that don't begin with a letter; comes after all letters. */
    static final String OTHER = "#";

    private static final SortKey LAST = new SortKey(new byte[] {-1});

    private final Collator order;
    private final Collator sameLetter;
    private final Map<String, Heading> headings = new ConcurrentHashMap<>();

    /**
     * What stands above the words of a letter, one for all of them.
     *
     * @param letter in upper case, or {@link #OTHER}
     * @param key its place among the letters, which some languages give to several of them
     */
    record Heading(String letter, SortKey key) implements Comparable<Heading> {

        @Override
        public int compareTo(Heading other) {
            int byKey = key.compareTo(other.key);
            return byKey == 0 ? letter.compareTo(other.letter) : byKey;
        }
    }

    Alphabet(Locale locale) {
        order = collator(locale, Collator.TERTIARY);
        sameLetter = collator(locale, Collator.PRIMARY);
    }

    private static Collator collator(Locale locale, int strength) {
        Collator collator = Collator.getInstance(locale);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        collator.setStrength(strength);
        return collator;
    }

    SortKey key(String text) {
        return new SortKey(order.getCollationKey(text).toByteArray());
    }

    /** The heading under which the word stands, which is not empty. */
    Heading heading(String word) {
        return headings.computeIfAbsent(initial(word), this::headingOfInitial);
    }

    /** The first letter in upper case, or {@link #OTHER}. */
    private static String initial(String word) {
        // A letter and its accent may be written as two characters.
        int end = word.offsetByCodePoints(0, Math.min(2, word.codePointCount(0, word.length())));
        int first = Normalizer.normalize(word.substring(0, end), Normalizer.Form.NFKC)
                .codePointAt(0);
        if (!Character.isLetter(first)) {
            return OTHER;
        }
        // What follows a letter in upper case, as in the two letters of a sharp s, is not part of its heading.
        String upper = Character.toString(first).toUpperCase(Locale.ROOT);
        return Character.toString(upper.codePointAt(0));
    }

    private Heading headingOfInitial(String initial) {
        if (initial.equals(OTHER)) {
            return new Heading(OTHER, LAST);
        }
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            String latin = String.valueOf(letter);
            if (sameLetter.equals(initial, latin)) {
                return new Heading(latin, key(latin));
            }
        }
        return new Heading(initial, key(initial));
    }
}
