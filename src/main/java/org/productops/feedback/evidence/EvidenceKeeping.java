package org.productops.feedback.evidence;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.issue.IssueWrites;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackIssues;
import org.productops.feedback.FeedbackPlace;
import org.productops.feedback.FeedbackStore;
import org.productops.feedback.Importance;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.FeedbackEvent.Kind;
import org.productops.feedback.event.FeedbackEvents;

/** Keeps evidence in step with the product's links, and tells what was linked. Asks for no permission. */
@JiraComponent
public class EvidenceKeeping {

    private final EvidenceStore store;
    private final EvidenceIssueLinks links;
    private final FeedbackStore feedback;
    private final FeedbackIssues issues;
    private final FeedbackEvents events;
    private final EvidenceFollower follower;
    private final IssueWrites writes;
    private final InstantSource clock;

    @Inject
    public EvidenceKeeping(
            EvidenceStore store,
            EvidenceIssueLinks links,
            FeedbackStore feedback,
            FeedbackIssues issues,
            FeedbackEvents events,
            EvidenceFollower follower,
            IssueWrites writes,
            InstantSource clock) {
        this.store = store;
        this.links = links;
        this.feedback = feedback;
        this.issues = issues;
        this.events = events;
        this.follower = follower;
        this.writes = writes;
        this.clock = clock;
    }

    /**
     * Notes that feedback is linked to an issue.
     *
     * @param importance as somebody says now; if nobody does, it stays as it was, and of a new link it is that of the feedback
     * @return whether anything was to do
     */
    public boolean linked(long feedbackId, long deliveryId, Optional<Importance> importance) {
        return writes.changeIfThere(feedbackId, () -> keep(feedbackId, deliveryId, importance))
                .orElse(false);
    }

    /**
     * Notes that feedback is not linked to an issue any more.
     *
     * @return whether anything was to do
     */
    public boolean unlinked(long feedbackId, long deliveryId) {
        return writes.changeIfThere(feedbackId, () -> drop(feedbackId, deliveryId))
                .orElse(false);
    }

    /**
     * Brings what is kept of a feedback issue in step with the product's links.
     *
     * @return whether anything was to do
     */
    public boolean follow(long feedbackId) {
        Set<Long> linked = links.deliveriesOf(feedbackId);
        if (linked.equals(kept(feedbackId))) {
            return false;
        }
        return writes.changeIfThere(feedbackId, () -> {
                    Set<Long> now = links.deliveriesOf(feedbackId);
                    Set<Long> before = kept(feedbackId);
                    Set<Long> gone = new HashSet<>(before);
                    gone.removeAll(now);
                    gone.forEach(deliveryId -> drop(feedbackId, deliveryId));
                    now.stream()
                            .filter(deliveryId -> !before.contains(deliveryId))
                            .forEach(deliveryId -> keep(feedbackId, deliveryId, Optional.empty()));
                    return !now.equals(before);
                })
                .orElse(false);
    }

    private Set<Long> kept(long feedbackId) {
        return store.ofFeedback(List.of(feedbackId)).stream()
                .map(EvidenceLink::deliveryId)
                .collect(Collectors.toSet());
    }

    private boolean keep(long feedbackId, long deliveryId, Optional<Importance> importance) {
        Optional<EvidenceLink> known = store.find(feedbackId, deliveryId);
        if (known.isPresent()) {
            return importance
                    .filter(said -> said != known.get().importance())
                    .map(said -> {
                        store.update(known.get().with(said));
                        return true;
                    })
                    .orElse(false);
        }
        Importance first = importance
                .or(() -> feedback.find(feedbackId).map(Feedback::importance))
                .orElse(Importance.USEFUL);
        EvidenceLink link = new EvidenceLink(feedbackId, deliveryId, first, Instant.ofEpochMilli(clock.millis()));
        boolean added = store.insert(link);
        if (added) {
            tell(Kind.LINKED, link);
        }
        return added;
    }

    private boolean drop(long feedbackId, long deliveryId) {
        boolean removed = store.remove(feedbackId, deliveryId);
        if (removed) {
            tell(
                    Kind.UNLINKED,
                    new EvidenceLink(feedbackId, deliveryId, Importance.USEFUL, Instant.ofEpochMilli(clock.millis())));
        }
        return removed;
    }

    private void tell(Kind kind, EvidenceLink link) {
        FeedbackPlace place = issues.placeOf(link.feedbackId()).orElse(FeedbackPlace.UNKNOWN);
        events.tell(List.of(new FeedbackEvent(
                kind, link.feedbackId(), link.deliveryId(), place.projectId(), place.areaKey(), link.linkedAt())));
        follower.changed(link.deliveryId());
    }
}
