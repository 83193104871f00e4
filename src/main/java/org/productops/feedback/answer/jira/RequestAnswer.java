package org.productops.feedback.answer.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;
import org.productops.common.jira.RequestMemory;
import org.productops.feedback.FeedbackIssues;
import org.productops.feedback.answer.AnswerService;
import org.productops.feedback.answer.AnswerView;

/** What the condition and the panel of a feedback issue both ask; found out once for both, and of no other issue. */
@JiraComponent
public class RequestAnswer {

    private final JiraIssues issues;
    private final FeedbackIssues kind;
    private final AnswerService answers;

    @Inject
    public RequestAnswer(JiraIssues issues, FeedbackIssues kind, AnswerService answers) {
        this.issues = issues;
        this.kind = kind;
        this.answers = answers;
    }

    /** How far the answer is; empty if the issue is no feedback, or there is nothing to say. */
    Optional<AnswerView> read(Issue issue, RequestMemory memory) {
        VisibleIssue shown = issues.shown(issue);
        return kind.includes(shown)
                ? memory.once("feedback.answer." + issue.getId(), () -> Optional.of(answers.read(shown))
                        .filter(AnswerView::isAnything))
                : Optional.empty();
    }
}
