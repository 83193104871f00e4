package org.productops.feedback.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.productops.feedback.event.FeedbackEvent.Kind;

class DeliveryItemsTest {

    private static final long SHOP_1 = 101;

    private final DeliveryFixture delivery = new DeliveryFixture();
    private final DeliveryItems items = delivery.items();

    @Test
    void followsAnIssueFromItsBeginningToItsReleaseAndBack() {
        delivery.link(SHOP_1, 3);
        for (DeliveryState state : List.of(
                DeliveryState.OPEN,
                DeliveryState.STARTED,
                DeliveryState.RESOLVED,
                DeliveryState.RELEASED,
                DeliveryState.STARTED)) {
            delivery.issue(SHOP_1, state);
            items.follow(Set.of(SHOP_1));
            items.follow(Set.of(SHOP_1));
            delivery.later(Duration.ofDays(1));
        }

        assertThat(delivery.events.kinds()).containsExactly(Kind.STARTED, Kind.RESOLVED, Kind.RELEASED, Kind.REOPENED);
        assertThat(delivery.events.told())
                .allMatch(event -> event.deliveryId() == SHOP_1
                        && event.feedbackId() == 0
                        && event.areaKey().equals("checkout"));
        assertThat(delivery.moved)
                .extracting(DeliveryItem::state)
                .containsExactly(
                        DeliveryState.OPEN,
                        DeliveryState.STARTED,
                        DeliveryState.RESOLVED,
                        DeliveryState.RELEASED,
                        DeliveryState.STARTED);
        DeliveryItem kept = delivery.store.find(SHOP_1).orElseThrow();
        assertThat(kept.startedAt()).contains(Instant.parse("2026-03-11T12:00:00Z"));
        assertThat(kept.resolvedAt()).contains(Instant.parse("2026-03-12T12:00:00Z"));
        assertThat(kept.releasedAt()).contains(Instant.parse("2026-03-13T12:00:00Z"));
        assertThat(kept.feedbackCount()).isEqualTo(3);
    }

    @Test
    void whatWasResolvedLongAgoWasResolvedThen() {
        Instant then = Instant.parse("2025-11-02T08:00:00Z");
        delivery.link(SHOP_1, 1);
        delivery.issue(SHOP_1, DeliveryState.RELEASED, Optional.of(then), Optional.of(then.plusSeconds(60)));

        assertThat(items.follow(Set.of(SHOP_1))).isEqualTo(1);

        assertThat(delivery.events.told())
                .extracting(event -> event.kind() + " " + event.at())
                .containsExactly("RESOLVED 2025-11-02T08:00:00Z", "RELEASED 2025-11-02T08:01:00Z");
    }

    @Test
    void aReleaseInTheFutureIsOneOfToday() {
        delivery.link(SHOP_1, 1);
        delivery.issue(
                SHOP_1, DeliveryState.RELEASED, Optional.empty(), Optional.of(delivery.now.plus(Duration.ofDays(30))));

        items.follow(Set.of(SHOP_1));

        assertThat(delivery.store.find(SHOP_1).orElseThrow().releasedAt()).contains(delivery.now);
    }

    @Test
    void anIssueWithoutFeedbackAndCriterionIsNotFollowed() {
        delivery.issue(SHOP_1, DeliveryState.RESOLVED);
        assertThat(items.follow(Set.of(SHOP_1))).isZero();
        assertThat(delivery.store.find(SHOP_1)).isEmpty();

        delivery.criterion(SHOP_1);
        assertThat(items.follow(Set.of(SHOP_1))).isEqualTo(1);
        assertThat(delivery.store.find(SHOP_1).orElseThrow().criterion()).isTrue();
    }

    @Test
    void aVersionThatIsNotReleasedAnyMoreReopensWhatWasReleasedAndNotWhatIsStillResolved() {
        delivery.link(SHOP_1, 1);
        delivery.issue(SHOP_1, DeliveryState.RELEASED);
        items.follow(Set.of(SHOP_1));
        delivery.moved.clear();

        delivery.issue(SHOP_1, DeliveryState.RESOLVED);
        items.follow(Set.of(SHOP_1));

        assertThat(delivery.moved).singleElement().satisfies(item -> assertThat(item.state())
                .isEqualTo(DeliveryState.RESOLVED));
        assertThat(delivery.events.kinds()).endsWith(Kind.REOPENED);
    }

    @Test
    void whatIsGoneIsLeftAlone() {
        delivery.link(SHOP_1, 1);
        assertThat(items.follow(Set.of(SHOP_1))).isZero();
        assertThat(delivery.events.told()).isEmpty();
    }

    @Test
    void onlyANewLinkIsNoMove() {
        delivery.link(SHOP_1, 1);
        delivery.issue(SHOP_1, DeliveryState.STARTED);
        items.follow(Set.of(SHOP_1));
        delivery.moved.clear();

        delivery.link(SHOP_1, 2);
        assertThat(items.follow(Set.of(SHOP_1))).isEqualTo(1);

        assertThat(delivery.moved).isEmpty();
        assertThat(delivery.store.find(SHOP_1).orElseThrow().feedbackCount()).isEqualTo(2);
        assertThat(delivery.events.kinds()).containsExactly(Kind.STARTED);
    }
}
