package org.productops.feedback.answer;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.evidence.EvidenceStore;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.FeedbackItemStore;
import org.productops.feedback.item.TriageState;
import org.productops.readiness.check.WaitingFeedback;

/** What checklists ask of feedback; two statements, and one without any. Feedback that was merged waits with its target. */
@JiraComponent
public class LinkedWaitingFeedback implements WaitingFeedback {

    private final EvidenceStore links;
    private final FeedbackItemStore items;

    @Inject
    public LinkedWaitingFeedback(EvidenceStore links, FeedbackItemStore items) {
        this.links = links;
        this.items = items;
    }

    @Override
    public int linkedTo(long issueId) {
        Set<Long> linked = ids(issueId);
        return linked.isEmpty()
                ? 0
                : (int) items.ofIssues(linked).stream()
                        .map(FeedbackItem::state)
                        .filter(state -> state == TriageState.ACCEPTED || state == TriageState.TO_ANSWER)
                        .count();
    }

    private Set<Long> ids(long issueId) {
        return links.ofDelivery(issueId).stream().map(EvidenceLink::feedbackId).collect(Collectors.toSet());
    }
}
