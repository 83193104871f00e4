package org.productops.readiness.jira;

import com.atlassian.jira.issue.Issue;
import org.productops.readiness.issue.SubmittedTicks;

/** Knows what people tick on the screen of a transition that is being submitted. */
public interface ScreenTicks {

    /** What is being submitted with the issue; nothing if its screen shows no items. */
    SubmittedTicks submitted(Issue issue);
}
