package org.productops.release;

/** Counts mandatory items of checklists. Asks for no permission, and gives a figure alone. */
public interface MandatoryItems {

    /** How many are open on all issues of a release now; of versions that are out, how many were. */
    int open(Release release);
}
