package org.productops.readiness.waiver;

import org.productops.common.issue.VisibleIssue;

/** Is told of what becomes of overrides. */
public interface WaiverFollower {

    /**
     * After an override was asked for, or was changed, and that is stored for good.
     *
     * @param issue its issue, as the user sees it who did so
     * @param waiver as it is now
     */
    void changed(VisibleIssue issue, Waiver waiver);
}
