package org.productops.glossary;

import java.util.Locale;

/** What writers are to do with a term; the four of TBX (ISO 30042). The names are stored. */
public enum TermStatus {
    /** The one to write. A concept has one in each language at most. */
    PREFERRED,
    /** May be written, too. */
    ADMITTED,
    /** Is not to be written any more. */
    DEPRECATED,
    /** Was right once, and stands in what was written then. */
    SUPERSEDED;

    /** Whether writers may write it. */
    public boolean isAllowed() {
        return this == PREFERRED || this == ADMITTED;
    }

    /** The i18n key of its name. */
    public String textKey() {
        return "productops.glossary.term-status."
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
