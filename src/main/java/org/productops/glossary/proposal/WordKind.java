package org.productops.glossary.proposal;

/** What was found in pages. The names are stored. */
public enum WordKind {
    /** A short form that pages expand. */
    ABBREVIATION,
    /** A word or a name of a few words that many pages use. */
    WORD
}
