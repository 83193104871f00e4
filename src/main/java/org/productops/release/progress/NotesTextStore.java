package org.productops.release.progress;

import java.util.Optional;

/** Keeps release notes that somebody edited. Callers hold the lock and the transaction when they write. */
public interface NotesTextStore {

    /** The notes of a release, in one statement; empty as long as nobody has edited any. */
    Optional<NotesText> of(long releaseId);

    /** Puts notes in the place of those of the same release. */
    void put(NotesText notes);

    /** Removes those of a release. */
    void deleteOf(long releaseId);
}
