package org.productops.feedback;

/** What became of words that are kept later than they were typed. */
public enum LateKeeping {
    /** They are kept with their issue. */
    KEPT,
    /** Nothing was done: what is kept of the issue was changed after they were typed. */
    CHANGED_SINCE,
    /** Nothing was done: there is no such issue, or not yet. */
    GONE
}
