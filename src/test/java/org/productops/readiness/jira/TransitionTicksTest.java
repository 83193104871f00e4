package org.productops.readiness.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.issue.InMemoryTickStore;
import org.productops.readiness.issue.Tick;

class TransitionTicksTest {

    private final InMemoryTickStore store = new InMemoryTickStore();
    private final TransitionTicks ticks = new TransitionTicks(store);
    private final Map<String, Object> transition = new HashMap<>();

    private Tick ticked(long issueId) {
        Tick tick = new Tick(issueId, 1, "key-anna", ReadinessFixture.NOW);
        store.addIfAbsent(tick);
        return tick;
    }

    @Test
    void areReadOnceForAllWhoAskInOneTransition() {
        Tick tick = ticked(10);

        assertThat(ticks.of(transition, 10)).isEqualTo(Map.of(1L, tick));
        transition.put("what", "the engine adds");
        assertThat(ticks.of(transition, 10)).isEqualTo(Map.of(1L, tick));

        assertThat(store.reads()).isEqualTo(1);
    }

    @Test
    void areReadOnceEvenIfThereAreNone() {
        assertThat(ticks.of(transition, 10)).isEmpty();
        assertThat(ticks.of(transition, 10)).isEmpty();

        assertThat(store.reads()).isEqualTo(1);
    }

    @Test
    void areReadAnewInTheNextTransitionWhoeverTakesIt() {
        assertThat(ticks.of(transition, 10)).isEmpty();
        Tick tick = ticked(10);

        Map<String, Object> next = new HashMap<>(transition);
        assertThat(next).as("nothing in it tells it from the other").isEqualTo(transition);
        assertThat(ticks.of(next, 10)).isEqualTo(Map.of(1L, tick));
    }

    @Test
    void areThoseOfTheIssueEvenIfTheEngineUsesItsMapTwice() {
        Tick ten = ticked(10);
        Tick eleven = ticked(11);

        assertThat(ticks.of(transition, 10)).isEqualTo(Map.of(1L, ten));
        assertThat(ticks.of(transition, 11)).isEqualTo(Map.of(1L, eleven));
        assertThat(ticks.of(transition, 10)).isEqualTo(Map.of(1L, ten));
    }

    @Test
    void doNotKeepTheTransitionInMemory() {
        Map<String, Object> past = new HashMap<>();
        WeakReference<Object> kept = new WeakReference<>(past);
        ticks.of(past, 10);
        past = null;

        for (int i = 0; i < 50 && kept.get() != null; i++) {
            System.gc();
            ticks.of(transition, 10);
        }

        assertThat(kept.get()).isNull();
    }
}
