package org.productops.feedback.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.release.VersionCatalog;
import org.productops.testing.fakes.FakeStorage;

class DeliveryFillingTest {

    private final DeliveryFixture delivery = new DeliveryFixture();

    private DeliveryFilling filling(FakeStorage storage) {
        return new DeliveryFilling(
                List.of(delivery.reasons),
                delivery.store,
                delivery.items(),
                new VersionReleases(
                        mock(VersionCatalog.class),
                        delivery.product,
                        delivery.items(),
                        delivery.events,
                        delivery.storage.transactions(),
                        delivery.clock),
                delivery.followers,
                storage.locks());
    }

    @Test
    void findsWhatWasThereBeforeAndTellsOnceMoreWhatIsDone() {
        delivery.issue(101, DeliveryState.RESOLVED);
        delivery.issue(102, DeliveryState.OPEN);
        delivery.link(101, 1);
        delivery.link(102, 1);

        filling(delivery.storage).run();
        assertThat(delivery.store.issueIdsAfter(0, 10)).containsExactly(101L, 102L);
        delivery.moved.clear();

        filling(delivery.storage).run();
        assertThat(delivery.moved).extracting(DeliveryItem::issueId).containsExactly(101L);
    }

    @Test
    void leavesItToWhoeverIsAtIt() {
        delivery.issue(101, DeliveryState.RESOLVED);
        delivery.link(101, 1);

        filling(new FakeStorage().busy()).run();

        assertThat(delivery.store.issueIdsAfter(0, 10)).isEmpty();
    }
}
