package org.productops.release;

import java.util.List;
import java.util.Optional;

/** Keeps releases. Callers hold the lock and the transaction when they write. */
public interface ReleaseStore {

    /** All of them, in two statements. */
    List<Release> all();

    /** The release with this id, in two statements. */
    Optional<Release> find(long id);

    /** The release that has the version, in at most three statements. */
    Optional<Release> findByVersion(long versionId);

    /** Adds a release; the same with its id. */
    Release insert(Release release);

    /** Puts the release in the place of the one with its id. */
    void update(Release release);

    /** Removes the release with its versions. */
    void delete(long id);
}
