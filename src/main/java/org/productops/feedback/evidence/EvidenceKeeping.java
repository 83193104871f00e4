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
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.FeedbackItems;
import org.productops.feedback.item.TriageState;

/**
 * Keeps evidence in step with the product's links, and tells what was linked. Feedback that somebody links is decided on by that:
 * it is accepted, and answered once what it is linked to is there. Asks for no permission.
 */
@JiraComponent
public class EvidenceKeeping {

    private final EvidenceStore store;
    private final EvidenceIssueLinks links;
    private final FeedbackStore feedback;
    private final FeedbackIssues issues;
    private final FeedbackEvents events;
    private final EvidenceFollower follower;
    private final FeedbackItems items;
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
            FeedbackItems items,
            IssueWrites writes,
            InstantSource clock) {
        this.store = store;
        this.links = links;
        this.feedback = feedback;
        this.issues = issues;
        this.events = events;
        this.follower = follower;
        this.items = items;
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
        boolean known = store.find(feedbackId, deliveryId).isPresent();
        boolean changed = writes.changeIfThere(feedbackId, () -> keep(feedbackId, deliveryId, importance))
                .orElse(false);
        if (changed && !known) {
            items.change(feedbackId, item -> item.state().isUndecided() ? accepted(item) : item);
        }
        return changed;
    }

    /**
     * Notes that feedback is not linked to an issue any more.
     *
     * @return whether anything was to do
     */
    public boolean unlinked(long feedbackId, long deliveryId) {
        boolean changed = writes.changeIfThere(feedbackId, () -> drop(feedbackId, deliveryId))
                .orElse(false);
        if (changed) {
            settle(feedbackId);
        }
        return changed;
    }

    /**
     * Brings what is kept of a feedback issue in step with the product's links.
     *
     * @return whether anything was to do
     */
    public boolean follow(long feedbackId) {
        boolean changed = followLinks(feedbackId);
        // What was linked before links decided anything is accepted now.
        boolean settled = (changed || !kept(feedbackId).isEmpty()) && settle(feedbackId);
        return changed || settled;
    }

    /**
     * What nobody decided on is decided by its links, and to be decided on again when the last of them is gone. What somebody
     * decided stays.
     */
    private boolean settle(long feedbackId) {
        boolean linked = !kept(feedbackId).isEmpty();
        TriageState from = linked ? TriageState.NEW : TriageState.ACCEPTED;
        return items.find(feedbackId)
                .filter(item -> item.state() == from && item.deciderKey().isEmpty())
                .flatMap(before -> items.change(feedbackId, item -> {
                    if (item.version() != before.version()) {
                        return item;
                    }
                    return linked ? accepted(item) : item.in(TriageState.NEW, "", now());
                }))
                .isPresent();
    }

    private FeedbackItem accepted(FeedbackItem item) {
        return item.in(TriageState.ACCEPTED, "", now());
    }

    private boolean followLinks(long feedbackId) {
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
        EvidenceLink link = new EvidenceLink(feedbackId, deliveryId, first, now());
        boolean added = store.insert(link);
        if (added) {
            tell(Kind.LINKED, link);
        }
        return added;
    }

    private boolean drop(long feedbackId, long deliveryId) {
        boolean removed = store.remove(feedbackId, deliveryId);
        if (removed) {
            tell(Kind.UNLINKED, new EvidenceLink(feedbackId, deliveryId, Importance.USEFUL, now()));
        }
        return removed;
    }

    private void tell(Kind kind, EvidenceLink link) {
        FeedbackPlace place = issues.placeOf(link.feedbackId()).orElse(FeedbackPlace.UNKNOWN);
        events.tell(List.of(new FeedbackEvent(
                kind, link.feedbackId(), link.deliveryId(), place.projectId(), place.areaKey(), link.linkedAt())));
        follower.changed(link.deliveryId());
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
