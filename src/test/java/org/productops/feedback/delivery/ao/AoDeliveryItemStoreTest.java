package org.productops.feedback.delivery.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.productops.devhost.database.SqlCounter;
import org.productops.feedback.delivery.DeliveryItem;
import org.productops.feedback.delivery.DeliveryState;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoDeliveryItemStoreTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00.123Z");

    private static DeliveryItem item(long id, long project, DeliveryState state) {
        return new DeliveryItem(
                id,
                project,
                "checkout",
                state,
                Optional.of(NOON),
                Optional.empty(),
                state == DeliveryState.RELEASED ? Optional.of(NOON.plusSeconds(9)) : Optional.empty(),
                4,
                true);
    }

    @OnEveryDatabase
    void keepsHowAnIssueIsInPlaceOfHowItWas(TestDatabase database) {
        AoDeliveryItemStore store = new AoDeliveryItemStore(database.activeObjects(DeliveryItemEntity.class));
        store.put(item(101, 7, DeliveryState.OPEN));
        DeliveryItem released = item(101, 7, DeliveryState.RELEASED);
        long before = store.lastChange();
        try (SqlCounter.Recording sql = database.record()) {
            store.put(released);
            assertThat(sql.statements()).hasSizeLessThanOrEqualTo(3);
        }
        assertThat(store.find(101)).contains(released);
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.lastChange()).isGreaterThan(before);
            assertThat(sql.statements()).hasSize(1);
        }
        assertThat(store.find(102)).isEmpty();
        store.forget(List.of(101L));
        assertThat(store.find(101)).isEmpty();
    }

    @OnEveryDatabase
    void findsManyInFewStatements(TestDatabase database) {
        AoDeliveryItemStore store = new AoDeliveryItemStore(database.activeObjects(DeliveryItemEntity.class));
        LongStream.range(1, 21)
                .forEach(id -> store.put(item(id, id % 2, id <= 10 ? DeliveryState.OPEN : DeliveryState.RELEASED)));

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.ofIssues(List.of(3L, 3L, 12L, 99L)))
                    .extracting(DeliveryItem::issueId)
                    .containsExactlyInAnyOrder(3L, 12L);
            assertThat(store.ofProjects(Set.of(1L), EnumSet.of(DeliveryState.OPEN, DeliveryState.STARTED)))
                    .extracting(DeliveryItem::issueId)
                    .containsExactlyInAnyOrder(1L, 3L, 5L, 7L, 9L);
            assertThat(sql.statements()).hasSize(2);
        }
        assertThat(store.issueIdsAfter(18, 5)).containsExactly(19L, 20L);
    }
}
