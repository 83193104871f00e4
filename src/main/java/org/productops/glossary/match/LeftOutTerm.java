package org.productops.glossary.match;

/**
 * A term that is not looked for.
 *
 * @param term which one; some of its forms may be looked for all the same
 * @param reason why
 */
public record LeftOutTerm(WantedTerm term, Reason reason) {

    /** Why a term is not looked for. */
    public enum Reason {
        /** It has neither letter nor digit. */
        NO_WORD,
        /** It has more words, or more letters of a script without blanks, than any term. */
        TOO_LONG,
        /** So many others of its glossary are written alike that nobody could read them all. */
        TOO_MANY_ALIKE,
        /** The glossary has more terms than are looked for. */
        TOO_MANY
    }
}
