package org.productops.feedback.evidence;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.access.Access;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.FeedbackIssues;
import org.productops.feedback.Importance;

/**
 * What feedback is evidence for. Who may see both issues and may link one of them in the product may link them here, take that
 * back, and say how important it is.
 */
@JiraComponent
public class EvidenceService {

    private final Issues issues;
    private final FeedbackIssues kind;
    private final EvidenceIssueLinks links;
    private final EvidenceLinking linking;
    private final EvidenceKeeping keeping;
    private final EvidenceStore store;
    private final Access access;

    @Inject
    public EvidenceService(
            Issues issues,
            FeedbackIssues kind,
            EvidenceIssueLinks links,
            EvidenceLinking linking,
            EvidenceKeeping keeping,
            EvidenceStore store,
            Access access) {
        this.issues = issues;
        this.kind = kind;
        this.links = links;
        this.linking = linking;
        this.keeping = keeping;
        this.store = store;
        this.access = access;
    }

    /** Both issues of a link. */
    private record Pair(VisibleIssue feedback, VisibleIssue delivery) {}

    /**
     * Links feedback to an issue; linking again changes the importance only.
     *
     * @param importance empty for that of the feedback
     * @throws NotFoundException if there is no such issue for this user, or the first is no feedback
     * @throws InvalidException if the other one is feedback itself
     * @throws org.productops.common.error.NotPermittedException if the user may link neither issue
     */
    public EvidenceLink link(String feedbackKey, String deliveryKey, Optional<Importance> importance) {
        Pair pair = linkable(feedbackKey, deliveryKey);
        linking.requireDelivery(pair.delivery());
        linking.link(pair.feedback().id(), pair.delivery().id(), importance);
        return kept(pair);
    }

    /**
     * Says how important an issue is to those who gave the feedback.
     *
     * @throws NotFoundException if there is no such issue for this user, or the two are not linked
     * @throws org.productops.common.error.NotPermittedException if the user may link neither issue
     */
    public EvidenceLink setImportance(String feedbackKey, String deliveryKey, Importance importance) {
        Pair pair = linkable(feedbackKey, deliveryKey);
        if (!links.deliveriesOf(pair.feedback().id()).contains(pair.delivery().id())) {
            throw new NotFoundException(
                    Message.of("productops.feedback.evidence.error.not-linked", feedbackKey, deliveryKey));
        }
        keeping.linked(pair.feedback().id(), pair.delivery().id(), Optional.of(importance));
        return kept(pair);
    }

    /**
     * Takes a link back; nothing if there is none.
     *
     * @throws NotFoundException if there is no such issue for this user, or the first is no feedback
     * @throws org.productops.common.error.NotPermittedException if the user may link neither issue
     */
    public void unlink(String feedbackKey, String deliveryKey) {
        Pair pair = linkable(feedbackKey, deliveryKey);
        linking.unlink(pair.feedback().id(), pair.delivery().id());
    }

    /**
     * Which of some feedback is linked to an issue already.
     *
     * @param feedbackIds issues that the user sees
     * @param deliveryKey empty, or of an issue that this user does not see, for none
     */
    public Set<Long> linked(Collection<Long> feedbackIds, String deliveryKey) {
        access.requireUser();
        if (deliveryKey.isEmpty() || feedbackIds.isEmpty()) {
            return Set.of();
        }
        return issues.find(deliveryKey).stream()
                .flatMap(delivery ->
                        store.ofFeedback(feedbackIds).stream().filter(link -> link.deliveryId() == delivery.id()))
                .map(EvidenceLink::feedbackId)
                .collect(Collectors.toSet());
    }

    private EvidenceLink kept(Pair pair) {
        return store.find(pair.feedback().id(), pair.delivery().id())
                .orElseThrow(() -> new NotFoundException(Message.of(
                        "productops.feedback.evidence.error.not-linked",
                        pair.feedback().key(),
                        pair.delivery().key())));
    }

    private Pair linkable(String feedbackKey, String deliveryKey) {
        access.requireUser();
        VisibleIssue feedback = find(feedbackKey);
        if (!kind.includes(feedback)) {
            throw new NotFoundException(Message.of("productops.feedback.error.not-feedback", feedback.key()));
        }
        VisibleIssue delivery = find(deliveryKey);
        if (!links.mayLink(delivery) && !links.mayLink(feedback)) {
            throw EvidenceLinking.notPermitted(delivery);
        }
        return new Pair(feedback, delivery);
    }

    private VisibleIssue find(String key) {
        return issues.find(key)
                .orElseThrow(() -> new NotFoundException(Message.of("productops.feedback.error.no-issue", key)));
    }
}
