package org.productops.common.person;

import java.util.Arrays;

/** How well what somebody typed names a person: an ordinary word stands in many texts that are about nobody. */
public enum PersonNaming {

    /** A full name, an address for mail, or a number: looked for in all texts. */
    DISTINCT,

    /** A single word: somebody can be called so, but texts with it are about anything. */
    SINGLE,

    /** Too little to be anybody's name. */
    TOO_SHORT;

    private static final int FEWEST_LETTERS = 3;
    private static final int FEWEST_OF_FULL_NAME = 5;
    private static final int FEWEST_DIGITS = 6;
    private static final int FEWEST_IDEOGRAPHS = 2;

    /** What this is. */
    public static PersonNaming of(String typed) {
        long letters = typed.codePoints().filter(Character::isLetter).count();
        long digits = typed.codePoints().filter(Character::isDigit).count();
        long ideographs = typed.codePoints().filter(Character::isIdeographic).count();
        long words = Arrays.stream(typed.strip().split("[\\s\\p{Z}]+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .count();
        boolean isMail = typed.strip().matches("[^@\\s]+@[^@\\s]{3,}");
        if (isMail
                || digits >= FEWEST_DIGITS
                || ideographs >= FEWEST_IDEOGRAPHS
                || words > 1 && letters >= FEWEST_OF_FULL_NAME) {
            return DISTINCT;
        }
        return letters + digits >= FEWEST_LETTERS ? SINGLE : TOO_SHORT;
    }
}
