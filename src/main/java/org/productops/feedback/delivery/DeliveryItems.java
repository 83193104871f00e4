package org.productops.feedback.delivery;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.error.BusyException;
import org.productops.common.store.Transactions;
import org.productops.common.store.Writes;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.FeedbackEvent.Kind;
import org.productops.feedback.event.FeedbackEvents;

/**
 * Follows the issues that are built because of feedback. It asks for no permission, as it follows the product in nobody's
 * name, and tells nobody anything but what became of the issues.
 */
@JiraComponent
public class DeliveryItems {

    private static final String LOCK = "feedback.delivery";
    private static final int PAGE = 500;

    private final DeliverySource issues;
    private final DeliveryItemStore store;
    private final List<DeliveryReasons> reasons;
    private final List<DeliveryFollower> followers;
    private final FeedbackEvents events;
    private final Writes writes;
    private final Transactions transactions;
    private final InstantSource clock;

    @Inject
    public DeliveryItems(
            DeliverySource issues,
            DeliveryItemStore store,
            List<DeliveryReasons> reasons,
            List<DeliveryFollower> followers,
            FeedbackEvents events,
            Writes writes,
            Transactions transactions,
            InstantSource clock) {
        this.issues = issues;
        this.store = store;
        this.reasons = List.copyOf(reasons);
        this.followers = List.copyOf(followers);
        this.events = events;
        this.writes = writes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Brings what is kept of issues up to date, and tells what happened since.
     *
     * @return how many of them were not as they are kept
     * @throws BusyException if somebody else is at them for long
     */
    public int follow(Collection<Long> issueIds) {
        return follow(issueIds, Optional.empty());
    }

    /** As {@link #follow(Collection)}, where a version of the issues was released at that moment. */
    int follow(Collection<Long> issueIds, Optional<Instant> releasedAt) {
        List<Long> all = new ArrayList<>(new TreeSet<>(issueIds));
        int changed = 0;
        for (int start = 0; start < all.size(); start += PAGE) {
            changed += followSome(all.subList(start, Math.min(start + PAGE, all.size())), releasedAt);
        }
        return changed;
    }

    private int followSome(List<Long> issueIds, Optional<Instant> releasedAt) {
        Map<Long, DeliveryItem> known = kept(issueIds);
        Map<Long, Integer> feedback = new LinkedHashMap<>();
        Set<Long> criteria = new LinkedHashSet<>();
        reasons.forEach(reason -> {
            reason.feedback(issueIds).forEach((id, count) -> feedback.merge(id, count, Integer::sum));
            criteria.addAll(reason.withCriterion(issueIds));
        });
        List<Long> followed = issueIds.stream()
                .filter(id -> known.containsKey(id) || feedback.getOrDefault(id, 0) > 0 || criteria.contains(id))
                .toList();
        if (followed.isEmpty()) {
            return 0;
        }
        List<DeliveryItem> moved = new ArrayList<>();
        int changed = 0;
        for (DeliveryFacts facts : issues.find(followed)) {
            int count = feedback.getOrDefault(facts.issueId(), 0);
            boolean criterion = criteria.contains(facts.issueId());
            // Most are as they are kept; the lock is for the others.
            DeliveryItem before = known.getOrDefault(facts.issueId(), DeliveryItem.unknown(facts));
            if (known.containsKey(facts.issueId())
                    && next(before, facts, count, criterion, releasedAt).equals(before)) {
                continue;
            }
            changed++;
            writes.run(LOCK, facts.issueId(), () -> put(facts, count, criterion, releasedAt))
                    .ifPresent(moved::add);
        }
        tell(moved);
        return changed;
    }

    private Map<Long, DeliveryItem> kept(List<Long> issueIds) {
        return store.ofIssues(issueIds).stream()
                .collect(Collectors.toMap(DeliveryItem::issueId, Function.identity(), (one, same) -> one));
    }

    /** The item, if it has come into another state. */
    private Optional<DeliveryItem> put(
            DeliveryFacts facts, int count, boolean criterion, Optional<Instant> releasedAt) {
        Optional<DeliveryItem> kept = store.find(facts.issueId());
        DeliveryItem before = kept.orElseGet(() -> DeliveryItem.unknown(facts));
        DeliveryItem next = next(before, facts, count, criterion, releasedAt);
        if (kept.filter(next::equals).isPresent()) {
            return Optional.empty();
        }
        store.put(next);
        List<FeedbackEvent> happened = happened(before, next);
        if (!happened.isEmpty()) {
            events.tell(happened);
        }
        return next.state() == before.state() && kept.isPresent() ? Optional.empty() : Optional.of(next);
    }

    private DeliveryItem next(
            DeliveryItem before, DeliveryFacts facts, int count, boolean criterion, Optional<Instant> releasedAt) {
        Instant now = Instant.ofEpochMilli(clock.millis());
        DeliveryState state = facts.state();
        boolean isReleased = state == DeliveryState.RELEASED;
        Optional<Instant> started =
                state == DeliveryState.STARTED && before.startedAt().isEmpty() ? Optional.of(now) : before.startedAt();
        Optional<Instant> resolved = state.isDone() && !before.state().isDone()
                ? Optional.of(facts.resolvedAt()
                        .or(facts::releasedAt)
                        .filter(at -> !at.isAfter(now))
                        .orElse(now))
                : before.resolvedAt();
        Optional<Instant> released = isReleased && before.state() != DeliveryState.RELEASED
                ? Optional.of(releasedAt
                        .or(facts::releasedAt)
                        .filter(at -> !at.isAfter(now))
                        .orElse(now))
                : before.releasedAt();
        return new DeliveryItem(
                facts.issueId(),
                facts.projectId(),
                facts.areaKey(),
                state,
                started,
                resolved,
                released,
                count,
                criterion);
    }

    private List<FeedbackEvent> happened(DeliveryItem before, DeliveryItem after) {
        List<FeedbackEvent> happened = new ArrayList<>();
        if (before.startedAt().isEmpty()) {
            after.startedAt().ifPresent(at -> happened.add(event(Kind.STARTED, after, at)));
        }
        if (after.state() == before.state()) {
            return happened;
        }
        if (after.state().isDone() && !before.state().isDone()) {
            after.resolvedAt().ifPresent(at -> happened.add(event(Kind.RESOLVED, after, at)));
        }
        if (after.state() == DeliveryState.RELEASED) {
            after.releasedAt().ifPresent(at -> happened.add(event(Kind.RELEASED, after, at)));
        } else if (before.state() == DeliveryState.RELEASED
                || before.state().isDone() && !after.state().isDone()) {
            happened.add(event(Kind.REOPENED, after, Instant.ofEpochMilli(clock.millis())));
        }
        return happened;
    }

    private static FeedbackEvent event(Kind kind, DeliveryItem item, Instant at) {
        return FeedbackEvent.ofDelivery(kind, item.issueId(), item.projectId(), item.areaKey(), at);
    }

    private void tell(List<DeliveryItem> moved) {
        if (!moved.isEmpty()) {
            transactions.afterCommit(() -> followers.forEach(follower -> follower.moved(moved)));
        }
    }
}
