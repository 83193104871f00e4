package org.productops.glossary;

import java.util.Locale;

/** What kind of designation a term is; those of TBX-Basic. The names are stored. */
public enum TermType {
    FULL_FORM,
    /** Spoken as a word, or by its letters. */
    ACRONYM,
    ABBREVIATION,
    SHORT_FORM,
    /** Another spelling of a term. */
    VARIANT,
    PHRASE;

    /** What a short form is by how it is written: capitals alone are spoken by their letters, or as a word. */
    public static TermType ofShort(String text) {
        return text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase) ? ACRONYM : ABBREVIATION;
    }

    /** Whether it stands for a longer term. */
    public boolean isShort() {
        return this == ACRONYM || this == ABBREVIATION || this == SHORT_FORM;
    }

    /** The i18n key of its name. */
    public String textKey() {
        return "productops.glossary.term-type."
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
