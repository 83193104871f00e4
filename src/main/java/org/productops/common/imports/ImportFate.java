package org.productops.common.imports;

/** What becomes of one thing. */
public enum ImportFate {
    /** It is not there yet. */
    NEW,
    CHANGED,
    /** It is there, and as the file says. */
    SAME,
    /** It is there, and not in the file. */
    GONE,
    /** What the file says cannot be; nothing is imported until it is corrected. */
    WRONG,
    /** Nothing is wrong with it but something that it needs; nothing is imported until that is corrected. */
    WAITING,
    /** Somebody said that nothing becomes of it. */
    LEFT_OUT
}
