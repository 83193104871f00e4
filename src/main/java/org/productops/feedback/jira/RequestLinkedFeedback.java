package org.productops.feedback.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;
import org.productops.common.jira.RequestMemory;
import org.productops.feedback.LinkedFeedbackService;

/** What the condition and the panel of the issue view both ask; links and permissions are looked at once for both. */
@JiraComponent
public class RequestLinkedFeedback {

    private final JiraIssues issues;
    private final LinkedFeedbackService feedback;

    @Inject
    public RequestLinkedFeedback(JiraIssues issues, LinkedFeedbackService feedback) {
        this.issues = issues;
        this.feedback = feedback;
    }

    /** The feedback issues that are linked and that the user may see. */
    public List<VisibleIssue> linked(Issue issue, RequestMemory memory) {
        return memory.once("feedback.linked." + issue.getId(), () -> feedback.linked(issues.shown(issue)));
    }
}
