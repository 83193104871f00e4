package org.productops.feedback.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import java.util.Map;
import org.productops.feedback.LinkedFeedbackService;

/** Shows a panel only on issues that have feedback which the user may see. */
public final class HasFeedbackCondition implements Condition {

    private final LinkedFeedbackService feedback;

    @Inject
    public HasFeedbackCondition(LinkedFeedbackService feedback) {
        this.feedback = feedback;
    }

    @Override
    public void init(Map<String, String> params) {
        // There is nothing to set.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue && feedback.isAny(issue.getId());
    }
}
