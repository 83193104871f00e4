package org.productops.feedback;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;

/** The feedback that is linked to the issue for which it was given. Each person is shown what that person may see. */
@JiraComponent
public class LinkedFeedbackService {

    private final FeedbackIssues issues;
    private final FeedbackStore store;

    @Inject
    public LinkedFeedbackService(FeedbackIssues issues, FeedbackStore store) {
        this.issues = issues;
        this.store = store;
    }

    /**
     * The feedback for the issue with this key.
     *
     * @param most how many to show in full
     * @throws NotFoundException if there is no such issue for this user
     */
    public LinkedFeedback read(String issueKey, int most) {
        FeedbackIssue issue = issues.find(issueKey)
                .orElseThrow(() -> new NotFoundException(Message.of("productops.feedback.error.no-issue", issueKey)));
        return read(issue.id(), most);
    }

    /**
     * The feedback for an issue that the user who asks may see.
     *
     * @param most how many to show in full
     */
    public LinkedFeedback read(long issueId, int most) {
        List<FeedbackIssue> linked = issues.linkedTo(issueId);
        List<FeedbackRecord> records =
                store.findAll(linked.stream().map(FeedbackIssue::id).toList());
        return LinkedFeedback.sumUp(linked, records, most);
    }

    /** Whether there is any for the user who asks; reads no records. */
    public boolean isAny(long issueId) {
        return !issues.linkedTo(issueId).isEmpty();
    }
}
