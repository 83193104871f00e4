package org.productops.feedback.evidence;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.store.Writes;
import org.productops.feedback.FeedbackIssues;
import org.productops.feedback.FeedbackLinking;
import org.productops.feedback.Importance;

/** Makes the product's link and what is kept beside it. */
@JiraComponent
public class EvidenceLinking implements FeedbackLinking {

    /** The product makes as many links between two issues as it is told to at once. */
    private static final String LOCK = "evidence";

    private final Issues issues;
    private final FeedbackIssues kind;
    private final EvidenceIssueLinks links;
    private final EvidenceKeeping keeping;
    private final Writes writes;

    @Inject
    public EvidenceLinking(
            Issues issues, FeedbackIssues kind, EvidenceIssueLinks links, EvidenceKeeping keeping, Writes writes) {
        this.issues = issues;
        this.kind = kind;
        this.links = links;
        this.keeping = keeping;
        this.writes = writes;
    }

    @Override
    public void requireLinkable(Collection<Long> deliveryIds) {
        List<VisibleIssue> visible = issues.visible(deliveryIds);
        if (visible.size() < deliveryIds.size()) {
            throw new NotFoundException(Message.of("productops.feedback.evidence.error.no-delivery"));
        }
        visible.forEach(this::requireDelivery);
        visible.stream().filter(issue -> !links.mayLink(issue)).findFirst().ifPresent(issue -> {
            throw notPermitted(issue);
        });
    }

    @Override
    public void link(VisibleIssue feedback, Collection<Long> deliveryIds, Importance importance) {
        deliveryIds.forEach(deliveryId -> link(feedback.id(), deliveryId, Optional.of(importance)));
    }

    void link(long feedbackId, long deliveryId, Optional<Importance> importance) {
        writes.holding(LOCK, feedbackId, () -> {
            // The product's link comes first: what is kept beside it is made good from it, and never the other way
            // round.
            links.create(feedbackId, deliveryId);
            keeping.linked(feedbackId, deliveryId, importance);
            return feedbackId;
        });
    }

    @Override
    public void unlink(VisibleIssue feedback, long deliveryId) {
        unlink(feedback.id(), deliveryId);
    }

    void unlink(long feedbackId, long deliveryId) {
        writes.holding(LOCK, feedbackId, () -> {
            links.remove(feedbackId, deliveryId);
            keeping.unlinked(feedbackId, deliveryId);
            return feedbackId;
        });
    }

    void requireDelivery(VisibleIssue issue) {
        if (kind.includes(issue)) {
            throw isFeedback(issue);
        }
    }

    static InvalidException isFeedback(VisibleIssue issue) {
        return InvalidException.general(Message.of("productops.feedback.evidence.error.is-feedback", issue.key()));
    }

    static NotPermittedException notPermitted(VisibleIssue issue) {
        return new NotPermittedException(
                Message.of("productops.feedback.evidence.error.not-linkable", issue.key()), false);
    }
}
