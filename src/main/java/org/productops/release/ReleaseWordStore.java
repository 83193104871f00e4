package org.productops.release;

import java.util.Collection;
import java.util.List;

/** Keeps sign-offs and decisions. Callers hold the lock and the transaction when they write. */
public interface ReleaseWordStore {

    /** All sign-offs of the releases, the first first, in one statement for 500 of them. */
    List<SignOff> signOffs(Collection<Long> releaseIds);

    /** All decisions on the releases, the first first, in one statement for 500 of them. */
    List<LaunchDecision> decisions(Collection<Long> releaseIds);

    /** Adds a sign-off; the same with its id. */
    SignOff add(SignOff signOff);

    /** Notes that a sign-off was taken back. */
    void revoke(SignOff signOff);

    /** Adds a decision; the same with its id. */
    LaunchDecision add(LaunchDecision decision);

    /** Notes that a release was reopened: what was said about it and holds does so no more. */
    void reopen(long releaseId, Word word);

    /** Removes all of a release, which is removed itself. */
    void deleteOf(long releaseId);
}
