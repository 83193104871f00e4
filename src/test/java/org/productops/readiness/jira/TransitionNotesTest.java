package org.productops.readiness.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.checklist.InMemoryChecklistStore;
import org.productops.readiness.issue.InMemoryMarkStore;
import org.productops.readiness.issue.ItemMark;

class TransitionNotesTest {

    private final InMemoryMarkStore store = new InMemoryMarkStore();
    private final TransitionNotes notes =
            new TransitionNotes(new ReadinessFixture(new InMemoryChecklistStore(), store).notes());
    private final Map<String, Object> transition = new HashMap<>();

    private ItemMark ticked(long issueId) {
        ItemMark mark = ItemMark.done(issueId, 1, "key-anna", ReadinessFixture.NOW);
        store.put(mark);
        return mark;
    }

    private Map<Long, ItemMark> marks(Map<?, ?> variables, long issueId) {
        return notes.of(variables, issueId).marks();
    }

    @Test
    void areReadOnceForAllWhoAskInOneTransition() {
        ItemMark tick = ticked(10);

        assertThat(marks(transition, 10)).isEqualTo(Map.of(1L, tick));
        transition.put("what", "the engine adds");
        assertThat(marks(transition, 10)).isEqualTo(Map.of(1L, tick));

        assertThat(store.reads()).isEqualTo(1);
    }

    @Test
    void areReadOnceEvenIfThereAreNone() {
        assertThat(marks(transition, 10)).isEmpty();
        assertThat(marks(transition, 10)).isEmpty();

        assertThat(store.reads()).isEqualTo(1);
    }

    @Test
    void areReadAnewInTheNextTransitionWhoeverTakesIt() {
        assertThat(marks(transition, 10)).isEmpty();
        ItemMark tick = ticked(10);

        Map<String, Object> next = new HashMap<>(transition);
        assertThat(next).as("nothing in it tells it from the other").isEqualTo(transition);
        assertThat(marks(next, 10)).isEqualTo(Map.of(1L, tick));
    }

    @Test
    void areThoseOfTheIssueEvenIfTheEngineUsesItsMapTwice() {
        ItemMark ten = ticked(10);
        ItemMark eleven = ticked(11);

        assertThat(marks(transition, 10)).isEqualTo(Map.of(1L, ten));
        assertThat(marks(transition, 11)).isEqualTo(Map.of(1L, eleven));
        assertThat(marks(transition, 10)).isEqualTo(Map.of(1L, ten));
    }

    @Test
    void doNotKeepTheTransitionInMemory() {
        Map<String, Object> past = new HashMap<>();
        WeakReference<Object> kept = new WeakReference<>(past);
        notes.of(past, 10);
        past = null;

        for (int i = 0; i < 50 && kept.get() != null; i++) {
            System.gc();
            notes.of(transition, 10);
        }

        assertThat(kept.get()).isNull();
    }
}
