package org.productops.common.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;

import com.atlassian.event.api.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class ProductListenerTest {

    private final EventPublisher events = mock(EventPublisher.class);
    private final List<String> heard = new ArrayList<>();
    private final Listener listener = new Listener();

    private final class Listener extends ProductListener {
        Listener() {
            super(events);
        }

        void on(Runnable work) {
            quietly("{} failed", "it", work);
        }
    }

    @Test
    void listensWhileThePluginRuns() {
        listener.start();
        listener.stop();

        InOrder order = inOrder(events);
        order.verify(events).register(listener);
        order.verify(events).unregister(listener);
    }

    @Test
    void neverKeepsTheProductFromGoingOn() {
        assertThatCode(() -> listener.on(() -> {
                    heard.add("it");
                    throw new IllegalStateException("database gone");
                }))
                .doesNotThrowAnyException();
        assertThat(heard).containsExactly("it");
    }
}
