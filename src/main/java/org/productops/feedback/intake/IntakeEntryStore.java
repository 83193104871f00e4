package org.productops.feedback.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;

/** Keeps what came in. */
public interface IntakeEntryStore {

    /**
     * Adds something that came in. In a transaction, only what has an identity that nothing else
     * can have: after a refusal some databases refuse all else in it.
     *
     * @param body as it was sent
     * @return empty if something of that identity is there, whoever has added it
     */
    Optional<IntakeEntry> insert(IntakeEntry entry, String body);

    /** What has this id; empty if there is nothing, or no longer. */
    Optional<IntakeEntry> find(long id);

    /** What has this identity; empty if there is nothing. */
    Optional<IntakeEntry> withIdentity(String identity);

    /** What was sent; empty once that was removed. */
    String body(long id);

    /** What is looked for, the newest first; two statements. */
    Slice<IntakeEntry> page(IntakeFilter filter, Paging paging);

    /** The ids of what is looked for, the oldest first. */
    List<Long> ids(IntakeFilter filter, int most);

    /** How much there is of it. */
    int count(IntakeFilter filter);

    /** When something came from the source last; empty if nothing ever did. */
    Optional<Instant> lastReceived(long sourceId);

    /**
     * What waits and is due, what is longest so first.
     *
     * @param without of which sources nothing is wanted
     */
    List<IntakeEntry> due(Instant now, Collection<Long> without, int most);

    /** What is to be kept with the issue and is not yet, the oldest first; what an issue was made of is none of it. */
    List<IntakeEntry> openOf(long issueId);

    /**
     * Keeps what has happened to it; its body stays as it is. The entry's lock is held since it was read.
     *
     * @throws IllegalStateException if it was not, and something else has happened to it
     */
    void update(IntakeEntry entry);

    /**
     * Removes what was sent, and the line that says what it is, of what is over since before then.
     *
     * @return how many bodies were removed
     */
    int forgetBodies(long sourceId, Instant before, int most);

    /** Which of these ids are there. */
    List<IntakeEntry> findAll(Collection<Long> ids);

    /** Forgets these: the same can come in again. */
    void removeAll(Collection<Long> ids);

    /** Forgets all that came from the source. */
    void removeOf(long sourceId);
}
