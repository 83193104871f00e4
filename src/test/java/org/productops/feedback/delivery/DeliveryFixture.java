package org.productops.feedback.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.productops.feedback.event.InMemoryFeedbackEventStore;
import org.productops.testing.fakes.FakeStorage;

/** What is built because of feedback, without a product. */
public final class DeliveryFixture {

    public static final long PROJECT = 7;

    public Instant now = Instant.parse("2026-03-10T12:00:00Z");
    public final InstantSource clock = () -> now;
    public final InMemoryFeedbackEventStore events = new InMemoryFeedbackEventStore();
    public final InMemoryDeliveryItemStore store = new InMemoryDeliveryItemStore();
    public final FakeStorage storage = new FakeStorage();
    public final List<DeliveryItem> moved = new ArrayList<>();
    public final Set<Long> decided = new TreeSet<>();
    public final List<DeliveryFollower> followers = new ArrayList<>(List.of(new Recording()));
    private final Map<Long, DeliveryFacts> issues = new HashMap<>();
    private final Map<Long, Integer> feedback = new TreeMap<>();
    private final Set<Long> criteria = new HashSet<>();
    public final DeliveryReasons reasons = new Reasons();
    public final DeliverySource product =
            ids -> ids.stream().map(issues::get).filter(Objects::nonNull).toList();

    /** Follows them; made anew each time, so that followers can be added. */
    public DeliveryItems items() {
        return new DeliveryItems(
                product, store, List.of(reasons), followers, events, storage.writes(), storage.transactions(), clock);
    }

    /** The issue is in this state from now on, whatever the product knows of when. */
    public void issue(long id, DeliveryState state) {
        issue(id, state, Optional.empty(), Optional.empty());
    }

    /** The issue is in this state from now on. */
    public void issue(long id, DeliveryState state, Optional<Instant> resolvedAt, Optional<Instant> releasedAt) {
        issues.put(id, new DeliveryFacts(id, PROJECT, "checkout", state, resolvedAt, releasedAt));
    }

    /** So much feedback is linked to the issue. */
    public void link(long id, int count) {
        feedback.put(id, count);
    }

    /** The issue says what success is. */
    public void criterion(long id) {
        criteria.add(id);
    }

    /** Time goes by. */
    public void later(Duration duration) {
        now = now.plus(duration);
    }

    private final class Reasons implements DeliveryReasons {
        @Override
        public Map<Long, Integer> feedback(Collection<Long> issueIds) {
            Map<Long, Integer> counts = new HashMap<>(feedback);
            counts.keySet().retainAll(issueIds);
            return counts;
        }

        @Override
        public Set<Long> withCriterion(Collection<Long> issueIds) {
            Set<Long> with = new HashSet<>(criteria);
            with.retainAll(issueIds);
            return with;
        }

        @Override
        public List<Long> issueIdsAfter(long issueId, int most) {
            return feedback.keySet().stream()
                    .filter(id -> id > issueId)
                    .limit(most)
                    .toList();
        }
    }

    private final class Recording implements DeliveryFollower {
        @Override
        public void moved(Collection<DeliveryItem> items) {
            moved.addAll(items);
        }

        @Override
        public void decided(Collection<Long> feedbackIds) {
            decided.addAll(feedbackIds);
        }
    }
}
