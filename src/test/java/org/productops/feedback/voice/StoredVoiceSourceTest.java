package org.productops.feedback.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.productops.devhost.database.SqlCounter;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.Importance;
import org.productops.feedback.ao.AoFeedbackStore;
import org.productops.feedback.ao.FeedbackEntity;
import org.productops.feedback.delivery.DeliveryItem;
import org.productops.feedback.delivery.DeliveryState;
import org.productops.feedback.delivery.ao.AoDeliveryItemStore;
import org.productops.feedback.delivery.ao.DeliveryItemEntity;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.ao.AoFeedbackEventStore;
import org.productops.feedback.event.ao.FeedbackEventEntity;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.evidence.ao.AoEvidenceStore;
import org.productops.feedback.evidence.ao.EvidenceEntity;
import org.productops.feedback.item.FeedbackIssueFact;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.ao.AoFeedbackItemStore;
import org.productops.feedback.item.ao.FeedbackItemEntity;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.FakeStorage;

class StoredVoiceSourceTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    @OnEveryDatabase
    void readsAllFeedbackAndItsIssuesInFewStatements(TestDatabase database) {
        var ao = database.activeObjects(
                FeedbackEntity.class,
                FeedbackItemEntity.class,
                EvidenceEntity.class,
                DeliveryItemEntity.class,
                FeedbackEventEntity.class);
        AoFeedbackStore feedback = new AoFeedbackStore(ao, InstantSource.fixed(NOW));
        AoFeedbackItemStore items = new AoFeedbackItemStore(ao);
        AoEvidenceStore evidence = new AoEvidenceStore(ao);
        AoDeliveryItemStore deliveries = new AoDeliveryItemStore(ao);
        AoFeedbackEventStore events = new AoFeedbackEventStore(ao);
        StoredVoiceSource source =
                new StoredVoiceSource(feedback, items, evidence, deliveries, events, new FakeStorage().transactions());
        LongStream.rangeClosed(1, 500).forEach(id -> {
            items.insert(FeedbackItem.undecided(new FeedbackIssueFact(id, 10, "billing", "Slow", NOW), NOW));
            feedback.insert(
                    FeedbackFixture.said(id, FeedbackSource.SALES, "ACME  Inc", "slow", LocalDate.of(2026, 3, 1), 1));
            evidence.insert(new EvidenceLink(id, 1_000 + id % 2, Importance.BLOCKER, NOW));
        });
        items.insert(FeedbackItem.undecided(new FeedbackIssueFact(501, 10, "", "Said by nobody", NOW), NOW));
        deliveries.put(delivery(1_000));
        deliveries.put(delivery(1_001));
        events.tell(List.of(new FeedbackEvent(FeedbackEvent.Kind.LINKED, 1, 1_001, 10, "billing", NOW)));

        try (SqlCounter.Recording sql = database.record()) {
            List<Long> ids = source.issueIdsAfter(0, 500);
            assertThat(sql.statements()).hasSize(1);
            List<VoiceEntry> entries = source.entries(ids);
            assertThat(sql.statements()).hasSize(3);
            assertThat(entries).hasSize(500);
            assertThat(entries.get(0).source()).contains(FeedbackSource.SALES);
            assertThat(entries.get(0).heardOn()).isEqualTo(LocalDate.of(2026, 3, 1));
        }
        try (SqlCounter.Recording sql = database.record()) {
            List<VoiceDelivery> found = source.deliveries();
            assertThat(found).extracting(VoiceDelivery::issueId).containsExactlyInAnyOrder(1_000L, 1_001L);
            assertThat(found.get(0).links()).hasSize(250);
            assertThat(sql.statements()).hasSizeLessThanOrEqualTo(6);
        }
        assertThat(source.entries(List.of(501L)))
                .extracting(VoiceEntry::source, VoiceEntry::importance)
                .containsExactly(tuple(Optional.empty(), Importance.USEFUL));
        assertThat(source.changedSince(NOW.toEpochMilli())).hasSize(501);
        assertThat(source.changedSince(NOW.toEpochMilli() + 1)).isEmpty();
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(source.count()).isEqualTo(501);
            assertThat(source.linkCount()).isEqualTo(500);
            assertThat(sql.statements()).hasSize(2);
        }
        assertThat(source.lastEvent()).isPositive();
        assertThat(source.lastDelivery()).isPositive();
    }

    private static DeliveryItem delivery(long id) {
        return new DeliveryItem(
                id,
                10,
                "billing",
                DeliveryState.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                250,
                false);
    }
}
