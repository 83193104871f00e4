package org.productops.common.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.productops.common.error.BusyException;
import org.productops.testing.fakes.FakeStorage;

class WritesTest {

    private final List<String> events = new ArrayList<>();
    private final Writes writes = new Writes(new RecordingLocks(), new SalTransactions(new RecordingTemplate(events)));

    @Test
    void writesInOneTransactionAndKeepsTheLockUntilItIsCommitted() {
        assertThat(writes.run("ticks", 7, () -> events.add("written"))).isTrue();

        assertThat(events).containsExactly("lock ticks.7", "begin", "written", "commit", "unlock ticks.7");
    }

    @Test
    void rollsBackAndPassesOnWhatTheWorkThrows() {
        assertThatThrownBy(() -> writes.run("ticks", 7, () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(events).containsExactly("lock ticks.7", "begin", "rollback", "unlock ticks.7");
    }

    @Test
    void needsFewLocksForAnyNumberOfRecords() {
        LongStream.of(-1, 0, 15, 16, 10_000_000_000L).forEach(id -> writes.run("ticks", id, () -> id));
        LongStream.range(0, 500).forEach(id -> writes.run("ticks", id, () -> id));

        assertThat(events.stream().filter(event -> event.startsWith("lock")).distinct())
                .hasSize(16);
    }

    @Test
    void writesManyRecordsWithEachOfTheirLocksOnce() {
        writes.each("ticks", List.of(1L, 2L, 17L), ids -> events.add("written " + ids));

        assertThat(events)
                .containsExactly(
                        "lock ticks.1",
                        "begin",
                        "written [1, 17]",
                        "commit",
                        "unlock ticks.1",
                        "lock ticks.2",
                        "begin",
                        "written [2]",
                        "commit",
                        "unlock ticks.2");
    }

    @Test
    void writesNothingWhileSomebodyElseHasTheLock() {
        assertThatThrownBy(() -> new FakeStorage().busy().writes().run("ticks", 7, () -> events.add("written")))
                .isInstanceOf(BusyException.class);
        assertThat(events).isEmpty();
    }

    private final class RecordingLocks implements Locks {
        @Override
        public <T> T holding(String name, Supplier<T> work) {
            events.add("lock " + name);
            try {
                return work.get();
            } finally {
                events.add("unlock " + name);
            }
        }
    }
}
