package org.productops.release.progress;

import java.util.Collection;
import java.util.List;
import org.productops.release.Word;

/** Keeps how versions were when they were released. Callers hold the lock and the transaction when they write. */
public interface KeptStateStore {

    /** All of a release without their issues, the first first, in one statement. */
    List<KeptState> of(long releaseId);

    /** The issues of kept states as they were, in one statement. */
    List<ReleaseIssue> issues(Collection<Long> stateIds);

    /** Adds a state with its issues. */
    void add(KeptState state, List<ReleaseIssue> issues);

    /** Notes that the version was reopened. */
    void reopen(long stateId, Word word);

    /** Keeps a state under another release from now on, or under the version by itself. */
    void move(long stateId, long releaseId);

    /** Removes all that is kept under an id, as its versions are in Jira no more. */
    void deleteOf(long releaseId);
}
