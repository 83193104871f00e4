package org.productops.glossary;

import java.util.Locale;

/** What part of speech a term is; those of TBX-Basic. The names are stored. */
public enum PartOfSpeech {
    NOUN,
    VERB,
    ADJECTIVE,
    ADVERB,
    OTHER;

    /** The i18n key of its name. */
    public String textKey() {
        return "productops.glossary.part-of-speech."
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
