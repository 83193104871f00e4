package org.productops.feedback.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.feedback.search.FeedbackSearchFixture.NOW;
import static org.productops.feedback.search.FeedbackSearchFixture.spoken;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.common.issue.AllIssues;
import org.productops.feedback.delivery.DeliveryItem;
import org.productops.feedback.delivery.DeliveryState;
import org.productops.feedback.delivery.InMemoryDeliveryItemStore;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.InMemoryFeedbackEventStore;
import org.productops.feedback.item.TriageState;

/** What searches are told, by changes and by the way over all issues. */
class FeedbackFollowingTest {

    private final FeedbackSearchFixture fixture = new FeedbackSearchFixture();
    private final List<Long> done = new ArrayList<>();
    private final FeedbackIndex index = done::add;
    private final InMemoryFeedbackEventStore events = new InMemoryFeedbackEventStore();
    private final FeedbackFollowing following = new FeedbackFollowing(
            fixture.feedback.store,
            fixture.items,
            fixture.evidence,
            events,
            fixture.refresh(index),
            fixture.settings,
            fixture.feedback.storage.locks());
    private final FeedbackIndexing indexing = new FeedbackIndexing(
            fixture.items,
            fixture.evidence,
            index,
            new Issues(),
            fixture.waiting,
            fixture.feedback.storage.transactions(),
            fixture.settings,
            fixture.feedback.storage.locks(),
            () -> NOW);

    private List<Long> follow() {
        done.clear();
        following.run();
        fixture.workBeside();
        return done;
    }

    /** What is late is looked at once more, and then no more. */
    private void settle() {
        follow();
        follow();
        assertThat(follow()).isEmpty();
    }

    @Test
    void whatIsDecidedIsFollowedWithTheIssuesThatItIsFor() {
        fixture.said(1, spoken(7, "Acme", 500), "2026-03-01");
        fixture.said(2, spoken(8, "Birch", 40), "2026-03-01");
        fixture.link(1, 100);
        assertThat(follow()).contains(1L, 2L, 100L);
        settle();

        fixture.items.update(fixture.items.find(1).orElseThrow().in(TriageState.ACCEPTED, "", NOW.plusSeconds(120)));

        assertThat(follow()).containsExactlyInAnyOrder(1L, 100L);
    }

    @Test
    void anIssueFollowsWhenFeedbackIsLinkedAndWhenItIsNotAnyMore() {
        settle();
        events.tell(List.of(new FeedbackEvent(FeedbackEvent.Kind.LINKED, 1, 100, 10, "", NOW)));
        assertThat(follow()).containsExactly(100L);
        assertThat(follow()).isEmpty();

        events.tell(List.of(new FeedbackEvent(FeedbackEvent.Kind.UNLINKED, 1, 100, 10, "", NOW)));
        assertThat(follow()).contains(100L);
        assertThat(fixture.waiting.since(FeedbackIndex.NAME, NOW.plusSeconds(1), 10))
                .as("waits for nobody any more")
                .isEmpty();
    }

    @Test
    void anIssueFollowsWhenItsFeedbackIsDeleted() {
        settle();
        fixture.link(1, 100);

        following.deleted(1);
        fixture.workBeside();

        assertThat(done).containsExactly(100L);
    }

    @Test
    void whatWasMergedIsCountedWhereThatIsLinkedWhichStandsForIt() {
        fixture.said(1, spoken(7, "Acme", 500), "2026-03-01");
        fixture.said(2, spoken(8, "Birch", 40), "2026-03-01");
        fixture.said(3, spoken(9, "Cedar", 2), "2026-03-01");
        fixture.link(1, 100);
        fixture.items.update(fixture.items.find(2).orElseThrow().mergedWith(1, NOW));
        settle();

        fixture.items.update(fixture.items.find(3).orElseThrow().mergedWith(2, NOW.plusSeconds(120)));

        assertThat(follow()).containsExactlyInAnyOrder(3L, 100L);
    }

    @Test
    void eachNightAllAreCountedThatHaveFeedbackOrHadSome() {
        InMemoryDeliveryItemStore deliveries = new InMemoryDeliveryItemStore();
        deliveries.put(new DeliveryItem(
                100, 10, "", DeliveryState.OPEN, Optional.empty(), Optional.empty(), Optional.empty(), 0, false));
        settle();

        new FeedbackRecount(deliveries, fixture.refresh(index)).run();
        fixture.workBeside();

        assertThat(done).containsExactly(100L);
    }

    @Test
    void feedbackThatWasThereBeforeIsFilledInOnce() {
        assertThat(indexing.isUpToDate()).as("nothing to know").isTrue();
        fixture.item(1);
        assertThat(indexing.isUpToDate()).isFalse();

        indexing.run();
        assertThat(done).containsExactly(1L, 2L, 100L);
        assertThat(indexing.isUpToDate()).isTrue();
        indexing.run();
        assertThat(done).hasSize(3);
    }

    private static final class Issues implements AllIssues {
        @Override
        public List<Long> projects() {
            return List.of(10L);
        }

        @Override
        public Collection<Long> ofProject(long projectId) {
            return List.of(1L, 2L, 100L);
        }

        @Override
        public String name(long issueId) {
            return "PAY-" + issueId;
        }
    }
}
