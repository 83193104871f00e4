package org.productops.glossary;

/** What part of speech a term is; those of TBX-Basic. The names are stored. */
public enum PartOfSpeech {
    NOUN,
    VERB,
    ADJECTIVE,
    ADVERB,
    OTHER
}
