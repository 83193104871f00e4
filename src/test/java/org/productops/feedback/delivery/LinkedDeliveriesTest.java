package org.productops.feedback.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.productops.common.snapshot.RefreshExecutor;

class LinkedDeliveriesTest {

    private final DeliveryFixture delivery = new DeliveryFixture();
    private final Waiting beside = new Waiting();
    private final LinkedDeliveries linked =
            new LinkedDeliveries(delivery.items(), delivery.storage.transactions(), beside);

    private static final class Waiting extends RefreshExecutor {
        private final List<Runnable> work = new ArrayList<>();
        private boolean full;

        @Override
        public void execute(Runnable one) {
            if (full) {
                throw new RejectedExecutionException("full");
            }
            work.add(one);
        }
    }

    @AfterEach
    void stop() {
        beside.stop();
    }

    @Test
    void followsTogetherWhatWasLinkedOnceThatIsCommitted() {
        delivery.issue(101, DeliveryState.OPEN);
        delivery.issue(102, DeliveryState.OPEN);
        delivery.link(101, 2);
        delivery.link(102, 1);

        delivery.storage.transactions().run(() -> {
            linked.changed(101);
            linked.changed(101);
            linked.changed(102);
            assertThat(beside.work).isEmpty();
            return 0;
        });

        assertThat(beside.work).hasSize(1);
        assertThat(delivery.store.find(101)).isEmpty();
        beside.work.get(0).run();
        assertThat(delivery.store.find(101)).isPresent();
        assertThat(delivery.store.find(102)).isPresent();
    }

    @Test
    void nobodyWhoLinksLearnsThatTooMuchWaits() {
        delivery.issue(101, DeliveryState.OPEN);
        delivery.link(101, 1);
        beside.full = true;

        linked.changed(101);

        beside.full = false;
        linked.changed(101);
        assertThat(beside.work).hasSize(1);
        beside.work.get(0).run();
        assertThat(delivery.store.find(101)).isPresent();
    }
}
