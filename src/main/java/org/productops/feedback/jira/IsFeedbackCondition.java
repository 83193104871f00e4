package org.productops.feedback.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import java.util.Map;

/** Shows a panel on issues of the type <em>Feedback</em> only. */
public final class IsFeedbackCondition implements Condition {

    private final JiraFeedbackIssues issues;

    @Inject
    public IsFeedbackCondition(JiraFeedbackIssues issues) {
        this.issues = issues;
    }

    @Override
    public void init(Map<String, String> params) {
        // There is nothing to set.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue && issues.isFeedback(issue);
    }
}
