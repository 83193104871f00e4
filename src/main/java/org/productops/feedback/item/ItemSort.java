package org.productops.feedback.item;

/** In which order a list shows items of the same state; states are in the order of {@link TriageState#position}. */
public enum ItemSort {
    /** What waits longest comes first. */
    OLDEST,
    /** What came last comes first. */
    NEWEST
}
