package org.productops.release;

/** Keeps something of releases, and forgets it with them. */
public interface ReleaseFollower {

    /** After a release was begun, or has other versions; its rows are written. */
    void begun(Release release);

    /** After a release was removed, in the same transaction. */
    void removed(long releaseId);
}
