package org.productops.readiness.waiver;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.productops.common.issue.IssueTraces;

/** Keeps overrides. Callers hold the issue's lock and the transaction when they write. What cannot be read is left out: it lets nothing pass. */
public interface WaiverStore extends IssueTraces {

    /** The overrides of an issue, the newest first, in one statement. */
    List<Waiver> ofIssue(long issueId);

    /** Those of many issues that were granted and not revoked, in a statement for each batch; they may have run out. */
    List<Waiver> granted(Collection<Long> issueIds);

    /** An override by its id. */
    Optional<Waiver> find(long id);

    /** Those on which nobody has decided yet, the oldest first. */
    List<Waiver> requested(int most);

    /** The issues of those granted ones that ran out after one moment and until another, each once. */
    List<Long> runOutBetween(Instant after, Instant until);

    /** What is counted of those that were asked for from one moment on and before another, one by one. */
    List<WaiverFact> askedBetween(Instant from, Instant before);

    /**
     * Adds an override.
     *
     * @return the same with the id that it has now
     */
    Waiver insert(Waiver waiver);

    /** Replaces the override with the same id. */
    void update(Waiver waiver);
}
