package org.productops.glossary;

/** How well a concept fits a text that somebody looks for; the best comes first. */
enum ConceptRank {
    /** A term is the text. */
    TERM,
    /** A term begins with it. */
    BEGINNING,
    /** A word of a term begins with it. */
    WORD,
    /** One of the inflected forms has it. */
    FORM,
    /** It stands within a word of a term. */
    WITHIN,
    /** A definition has it. */
    DEFINITION,
    /** All its words are somewhere. */
    WORDS
}
