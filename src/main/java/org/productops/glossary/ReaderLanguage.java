package org.productops.glossary;

import java.util.Locale;

/** The language of the user who makes this request; it decides the order of letters. */
public interface ReaderLanguage {

    /** The user's language, or the site's for somebody anonymous. */
    Locale locale();
}
