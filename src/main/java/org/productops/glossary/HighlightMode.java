package org.productops.glossary;

/** How the terms of a text are marked for those who read it. The names are stored. */
public enum HighlightMode {
    /** Where each stands first in a text. */
    FIRST,
    /** Wherever they stand. */
    ALL,
    /** Only while the pointer or the focus is on one. */
    HOVER,
    /** Not at all. */
    OFF
}
