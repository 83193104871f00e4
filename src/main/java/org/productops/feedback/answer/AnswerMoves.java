package org.productops.feedback.answer;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.feedback.delivery.DeliveryFollower;
import org.productops.feedback.delivery.DeliveryItem;
import org.productops.feedback.delivery.DeliveryItemStore;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.evidence.EvidenceStore;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.FeedbackItemStore;
import org.productops.feedback.item.FeedbackItems;
import org.productops.feedback.item.TriageState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets accepted feedback wait for its answer once one of its delivery issues is resolved or released, and takes that back
 * when none of them is any more and nobody has answered yet. It follows the product in nobody's name.
 */
@JiraComponent
public class AnswerMoves implements DeliveryFollower {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerMoves.class);

    private static final int PAGE = 500;

    private final EvidenceStore links;
    private final DeliveryItemStore deliveries;
    private final FeedbackItemStore store;
    private final FeedbackItems items;
    private final ToldStore told;
    private final InstantSource clock;

    @Inject
    public AnswerMoves(
            EvidenceStore links,
            DeliveryItemStore deliveries,
            FeedbackItemStore store,
            FeedbackItems items,
            ToldStore told,
            InstantSource clock) {
        this.told = told;
        this.clock = clock;
        this.links = links;
        this.deliveries = deliveries;
        this.store = store;
        this.items = items;
    }

    @Override
    public void moved(Collection<DeliveryItem> moved) {
        decided(links.ofDeliveries(moved.stream().map(DeliveryItem::issueId).toList()).stream()
                .map(EvidenceLink::feedbackId)
                .collect(Collectors.toSet()));
    }

    @Override
    public void decided(Collection<Long> feedbackIds) {
        List<Long> all = new ArrayList<>(new HashSet<>(feedbackIds));
        for (int start = 0; start < all.size(); start += PAGE) {
            some(all.subList(start, Math.min(start + PAGE, all.size())));
        }
    }

    private void some(List<Long> feedbackIds) {
        List<FeedbackItem> waiting = store.ofIssues(feedbackIds).stream()
                .filter(item -> item.state() == TriageState.ACCEPTED || item.state() == TriageState.TO_ANSWER)
                .toList();
        if (waiting.isEmpty()) {
            return;
        }
        Map<Long, List<EvidenceLink>> byFeedback =
                links.ofFeedback(waiting.stream().map(FeedbackItem::issueId).toList()).stream()
                        .collect(Collectors.groupingBy(EvidenceLink::feedbackId));
        Map<Long, DeliveryItem> done = deliveries
                .ofIssues(byFeedback.values().stream()
                        .flatMap(List::stream)
                        .map(EvidenceLink::deliveryId)
                        .collect(Collectors.toSet()))
                .stream()
                .filter(delivery -> delivery.state().isDone())
                .collect(Collectors.toMap(DeliveryItem::issueId, Function.identity()));
        Map<Long, Told> last = told.latest(byFeedback.keySet());
        for (FeedbackItem item : waiting) {
            List<EvidenceLink> own = byFeedback.getOrDefault(item.issueId(), List.of());
            // What is linked to nothing waits because somebody said so.
            if (!own.isEmpty()) {
                Optional<Instant> answered = Optional.ofNullable(last.get(item.issueId()))
                        .map(Told::at)
                        .filter(at -> at.isBefore(item.stateSince()));
                move(
                        item,
                        own.stream()
                                .flatMap(link -> Optional.ofNullable(done.get(link.deliveryId())).stream())
                                .anyMatch(delivery -> isNewsSince(delivery, answered)));
            }
        }
    }

    /** What somebody was told of already, and came back because of, is no answer to what they say now. */
    private static boolean isNewsSince(DeliveryItem delivery, Optional<Instant> answered) {
        return answered.isEmpty()
                || Stream.of(delivery.resolvedAt(), delivery.releasedAt())
                        .flatMap(Optional::stream)
                        .anyMatch(at -> at.isAfter(answered.get()));
    }

    /** One that cannot be moved now keeps no other from it; it is looked at again when something happens to it. */
    private void move(FeedbackItem item, boolean isThere) {
        TriageState from = isThere ? TriageState.ACCEPTED : TriageState.TO_ANSWER;
        TriageState to = isThere ? TriageState.TO_ANSWER : TriageState.ACCEPTED;
        if (item.state() != from) {
            return;
        }
        try {
            items.change(
                    item.issueId(),
                    now -> now.state() == from ? now.in(to, "", Instant.ofEpochMilli(clock.millis())) : now);
        } catch (RuntimeException e) {
            LOG.warn(
                    "It could not be noted that the feedback {} is to be answered, or is not any more",
                    item.issueId(),
                    e);
        }
    }
}
