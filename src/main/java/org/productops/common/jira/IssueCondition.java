package org.productops.common.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Decides by the issue whether a fragment of its page is shown. Where there is no issue, it is not. */
public abstract class IssueCondition implements Condition {

    /**
     * Whether the fragment is shown on this issue, which Jira is showing to the user already.
     *
     * @param memory shared with the fragment
     */
    protected abstract boolean isShownOn(Issue issue, RequestMemory memory);

    @Override
    public final void init(Map<String, String> parameters) {
        // There are none.
    }

    @Override
    public final boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue && isShownOn(issue, RequestMemory.of(context));
    }
}
