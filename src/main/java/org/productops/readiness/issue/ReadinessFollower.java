package org.productops.readiness.issue;

import java.util.Collection;

/** Wants to know when people have said something about issues, once that is committed. */
public interface ReadinessFollower {

    /** How far these issues are may be another now. Must be quick: somebody waits for it. */
    void changed(Collection<Long> issueIds);
}
