package org.productops.glossary.match;

/** Upper and lower case of the letters of a word. */
public enum LetterCase {
    /** No capital; scripts without capitals have none. */
    LOWER,
    /** The first letter alone is a capital. */
    INITIAL,
    /** Several letters, all of them capitals. */
    UPPER,
    /** Capitals inside. */
    MIXED;

    /** That of a word. */
    public static LetterCase of(String word) {
        int letters = 0;
        int capitals = 0;
        boolean first = false;
        for (int i = 0; i < word.length(); ) {
            int character = word.codePointAt(i);
            i += Character.charCount(character);
            if (Character.isLetter(character)) {
                boolean capital = Character.isUpperCase(character) || Character.isTitleCase(character);
                first |= capital && letters == 0;
                letters++;
                capitals += capital ? 1 : 0;
            }
        }
        if (capitals == 0) {
            return LOWER;
        }
        if (capitals == 1 && first) {
            return INITIAL;
        }
        return capitals == letters ? UPPER : MIXED;
    }
}
