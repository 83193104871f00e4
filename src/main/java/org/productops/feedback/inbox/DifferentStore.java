package org.productops.feedback.inbox;

import java.util.Set;
import org.productops.common.issue.IssueTraces;

/** Keeps which feedback is alike and says something else all the same, so that nobody is asked again. */
public interface DifferentStore extends IssueTraces {

    /** Keeps that these two are different; nothing if that is known. */
    void add(long issueId, long otherId);

    /** Forgets that; nothing if it is not known. */
    void remove(long issueId, long otherId);

    /** Those that are known to be different from this one. */
    Set<Long> from(long issueId);
}
