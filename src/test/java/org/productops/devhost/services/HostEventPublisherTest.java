package org.productops.devhost.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostEventPublisherTest {
    private final HostEventPublisher events = new HostEventPublisher();

    /** Hears of numbers. */
    public static final class Listener {
        private final List<Object> heard = new ArrayList<>();

        @EventListener
        public void onNumber(Number event) {
            if (event.intValue() < 0) {
                throw new IllegalArgumentException("The test's listener fails on purpose");
            }
            heard.add(event);
        }
    }

    /** Its method is not public, so the products would not call it. */
    public static final class Deaf {
        @EventListener
        void onNumber(Number event) {
            throw new AssertionError(event);
        }
    }

    @Test
    void deliversByTypeAtOnceAndOnce() {
        Listener listener = new Listener();
        events.register(listener);
        events.register(listener);
        events.publish(1);
        events.publish("text");
        events.publish(2L);
        assertThat(listener.heard).containsExactly(1, 2L);
        events.unregister(listener);
        events.publish(3);
        assertThat(listener.heard).hasSize(2);
        assertThat(events.size()).isZero();
    }

    @Test
    void aFailingListenerIsCountedAndDisturbsNobody() {
        Listener failing = new Listener();
        List<Object> heard = new ArrayList<>();
        events.register(failing);
        events.register(new Object() {
            @EventListener
            public void onInteger(Integer event) {
                heard.add(event);
            }
        });
        events.publish(-1);
        assertThat(heard).containsExactly(-1);
        assertThat(events.failures()).isEqualTo(1);
    }

    @Test
    void refusesAListenerThatWouldHearNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> events.register(new Deaf()));
    }
}
