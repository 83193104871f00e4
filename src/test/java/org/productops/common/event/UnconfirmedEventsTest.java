package org.productops.common.event;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.atlassian.event.api.EventPublisher;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class UnconfirmedEventsTest {

    private final EventPublisher events = mock(EventPublisher.class);
    private final ProductListener listener = new ProductListener(events) {};

    private static UnconfirmedEvents hearing(Supplier<ProductListener> maker) {
        return new UnconfirmedEvents("Nothing is heard.", maker) {};
    }

    @Test
    void hearsWhileThePluginRuns() {
        UnconfirmedEvents hearing = hearing(() -> listener);

        hearing.start();
        verify(events).register(listener);
        hearing.stop();

        verify(events).unregister(listener);
    }

    @Test
    void whereTheProductLacksAnEventThePluginStartsAllTheSame() {
        doThrow(new NoClassDefFoundError("VersionUnreleaseEvent")).when(events).register(any());
        UnconfirmedEvents hearing = hearing(() -> listener);

        assertThatCode(hearing::start).doesNotThrowAnyException();
        hearing.stop();

        verify(events, never()).unregister(any());
    }

    @Test
    void soItDoesWhereTheListenerCannotEvenBeMade() {
        UnconfirmedEvents hearing = hearing(() -> {
            throw new NoClassDefFoundError("VersionUnreleaseEvent");
        });

        assertThatCode(hearing::start).doesNotThrowAnyException();
        assertThatCode(hearing::stop).doesNotThrowAnyException();
    }
}
