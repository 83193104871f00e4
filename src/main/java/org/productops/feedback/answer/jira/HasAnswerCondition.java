package org.productops.feedback.answer.jira;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import org.productops.common.jira.IssueCondition;
import org.productops.common.jira.RequestMemory;

/** Shows a panel only on feedback issues whose answer is due or given. */
public final class HasAnswerCondition extends IssueCondition {

    private final RequestAnswer answer;

    @Inject
    public HasAnswerCondition(RequestAnswer answer) {
        this.answer = answer;
    }

    @Override
    protected boolean isShownOn(Issue issue, RequestMemory memory) {
        return answer.read(issue, memory).isPresent();
    }
}
