package org.productops.glossary;

import java.util.Locale;

/** How a term's letters must be written in a text for it to be the term. The names are stored. */
public enum CaseRule {
    /** Upper and lower case make no difference. */
    ANY,
    /** As it is written, but the first letter may be upper case, as at the beginning of a sentence or of a heading. */
    INITIAL,
    /** As it is written: {@code US} is not {@code us}. */
    EXACT;

    /** The i18n key of its name. */
    public String textKey() {
        return "productops.glossary.case-rule."
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
