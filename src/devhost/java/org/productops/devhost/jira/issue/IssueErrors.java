package org.productops.devhost.jira.issue;

import com.atlassian.jira.util.SimpleErrorCollection;

/** What was wrong with what was sent. */
public final class IssueErrors extends SimpleErrorCollection {

    /**
     * Ends the work if anything was wrong.
     *
     * @throws IssueProblem with all that was wrong
     */
    public void throwIfAny() {
        if (hasAnyErrors()) {
            throw new IssueProblem(400, this);
        }
    }
}
