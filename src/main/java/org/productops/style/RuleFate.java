package org.productops.style;

/** What becomes of a rule by the import of a package. */
public enum RuleFate {
    NEW,
    CHANGED,
    SAME,
    /** It cannot be taken over; what the guide has of it stays. */
    REFUSED,
    /** The guide has it and the package has not; it stays unless it is to be removed. */
    GONE
}
