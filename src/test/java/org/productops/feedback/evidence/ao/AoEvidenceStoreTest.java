package org.productops.feedback.evidence.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.productops.devhost.database.SqlCounter;
import org.productops.feedback.Importance;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.evidence.EvidenceStore;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoEvidenceStoreTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00.123Z");

    @OnEveryDatabase
    void keepsOneLinkOfEachPairWithItsImportance(TestDatabase database) {
        EvidenceStore store = open(database);
        EvidenceLink link = link(9_000_000_000L, 100, Importance.BLOCKER);

        assertThat(store.insert(link)).isTrue();
        assertThat(store.insert(link.with(Importance.USEFUL))).isFalse();
        assertThat(store.insert(link(9_000_000_000L, 101, Importance.USEFUL))).isTrue();

        assertThat(store.find(9_000_000_000L, 100)).contains(link);
        store.update(link.with(Importance.NICE_TO_HAVE));
        assertThat(store.ofDelivery(100)).containsExactly(link.with(Importance.NICE_TO_HAVE));
        assertThat(store.remove(9_000_000_000L, 100)).isTrue();
        assertThat(store.remove(9_000_000_000L, 100)).isFalse();
        assertThat(store.ofFeedback(List.of(9_000_000_000L)))
                .extracting(EvidenceLink::deliveryId)
                .containsExactly(101L);
    }

    @OnEveryDatabase
    void readsAnIssueWithFiveHundredInOneStatement(TestDatabase database) {
        EvidenceStore store = open(database);
        LongStream.rangeClosed(1, 500).forEach(id -> store.insert(link(id, 1_000, Importance.USEFUL)));
        List<Long> all = LongStream.rangeClosed(1, 501).boxed().toList();

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.ofDelivery(1_000)).hasSize(500);
            assertThat(sql.statements()).hasSize(1);
            assertThat(store.ofDeliveries(List.of(1_000L, 1_001L))).hasSize(500);
            assertThat(sql.statements()).hasSize(2);
            assertThat(store.ofFeedback(all)).hasSize(500);
            assertThat(sql.statements()).hasSize(4);
        }
    }

    @OnEveryDatabase
    void forgetsIssuesOnWhicheverSideTheyStand(TestDatabase database) {
        EvidenceStore store = open(database);
        store.insert(link(1, 100, Importance.USEFUL));
        store.insert(link(2, 100, Importance.USEFUL));
        store.insert(link(2, 101, Importance.USEFUL));

        assertThat(store.issueIdsAfter(0, 3)).containsExactly(1L, 2L, 100L);
        assertThat(store.issueIdsAfter(2, 3)).containsExactly(100L, 101L);
        assertThat(store.deliveriesAfter(0, 10)).containsExactly(100L, 101L);

        store.forget(List.of(1L, 101L));
        assertThat(store.ofFeedback(List.of(1L, 2L))).containsExactly(link(2, 100, Importance.USEFUL));
    }

    private static EvidenceStore open(TestDatabase database) {
        return new AoEvidenceStore(database.activeObjects(EvidenceEntity.class));
    }

    private static EvidenceLink link(long feedbackId, long deliveryId, Importance importance) {
        return new EvidenceLink(feedbackId, deliveryId, importance, NOW);
    }
}
