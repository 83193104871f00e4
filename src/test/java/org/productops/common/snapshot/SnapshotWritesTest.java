package org.productops.common.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.productops.common.error.BusyException;
import org.productops.testing.fakes.FakeStorage;

class SnapshotWritesTest {

    private static final String KEY = "k";

    private final FakeCluster cluster = new FakeCluster();
    private final FakeCluster.Node here = cluster.node();
    private final FakeCluster.Node there = cluster.node();

    @Test
    void publishesAfterTheCommitAndKeepsTheLockUntilThen() {
        here.read(KEY);
        cluster.events.clear();

        here.write(KEY, "a", "1");

        String lock = here.snapshot.lockName(KEY);
        assertThat(cluster.events).containsExactly("lock " + lock, "commit", "invalidate k", "unlock " + lock);
    }

    @Test
    void answersWhatTheWorkAnswersAndNamesTheRevisionThatItWrites() {
        here.write(KEY, "a", "1");

        String result =
                here.writes.change(here.snapshot, KEY, writing -> Change.none("revision " + writing.revision()));

        assertThat(result).isEqualTo("revision 2");
    }

    @Test
    void whomeverTheWorkTellsAfterTheCommitFindsTheNewValue() {
        here.write(KEY, "a", "1");
        List<Map<String, String>> told = new ArrayList<>();

        here.writes.change(here.snapshot, KEY, writing -> {
            here.store(KEY, "a", "2", writing.revision());
            here.transactions.afterCommit(() -> told.add(here.read(KEY)));
            return Change.by(before -> Map.of("a", "2"), "");
        });

        assertThat(told).containsExactly(Map.of("a", "2"));
    }

    @Test
    void publishesNothingOfAChangeThatIsRolledBack() {
        here.write(KEY, "a", "1");
        here.read(KEY);
        there.read(KEY);
        cluster.events.clear();

        assertThatThrownBy(() -> here.writes.change(here.snapshot, KEY, writing -> {
                    here.store(KEY, "a", "2", writing.revision());
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(here.read(KEY)).isEqualTo(Map.of("a", "1"));
        assertThat(there.read(KEY)).isEqualTo(Map.of("a", "1"));
        assertThat(here.waiting() + there.waiting()).isZero();
        assertThat(cluster.events).doesNotContain("commit", "invalidate k");
    }

    @Test
    void letsTheNextReaderReadAllAfterAChangeThatMayStillComeToNothing() {
        here.write(KEY, "a", "1");
        here.read(KEY);
        there.read(KEY);
        cluster.events.clear();

        here.writes.change(here.snapshot, KEY, writing -> {
            here.store(KEY, "a", "2", writing.revision());
            return Change.unseen("");
        });

        assertThat(here.read(KEY)).isEqualTo(Map.of("a", "2"));
        assertThat(cluster.count("load k")).isEqualTo(1);
        assertThat(there.read(KEY)).isEqualTo(Map.of("a", "1"));
        there.refresh();
        assertThat(there.read(KEY)).isEqualTo(Map.of("a", "2"));
    }

    @Test
    void makesNobodyReadAnythingWhenNothingChanged() {
        here.read(KEY);
        there.read(KEY);
        cluster.events.clear();

        here.writes.change(here.snapshot, KEY, writing -> Change.none(""));

        there.read(KEY);
        assertThat(there.waiting()).isZero();
        assertThat(cluster.events).doesNotContain("commit", "invalidate k", "revision notes:k");
    }

    @Test
    void showsAWriterWhatTheOneBeforeHasStoredOnWhateverNode() {
        here.read(KEY);
        there.read(KEY);
        here.write(KEY, "a", "1");
        cluster.events.clear();

        there.writes.change(there.snapshot, KEY, writing -> {
            assertThat(writing.value()).isEqualTo(Map.of("a", "1"));
            there.store(KEY, "b", "2", writing.revision());
            return FakeCluster.change("b", "2");
        });

        assertThat(cluster.count("catch up k")).isEqualTo(1);
        assertThat(there.read(KEY)).isEqualTo(Map.of("a", "1", "b", "2"));
        assertThat(there.waiting()).isZero();
        here.read(KEY);
        here.refresh();
        assertThat(here.read(KEY)).isEqualTo(Map.of("a", "1", "b", "2"));
    }

    @Test
    void readsNothingForAWriterWhoDoesNotAsk() {
        here.write(KEY, "a", "1");
        there.write(KEY, "b", "2");

        assertThat(cluster.events).doesNotContain("load k", "catch up k");
        assertThat(here.read(KEY)).isEqualTo(Map.of("a", "1", "b", "2"));
    }

    @Test
    void addsNoChangeToAValueThatMissesTheOneBefore() {
        here.read(KEY);
        there.write(KEY, "a", "1");
        here.write(KEY, "b", "2");

        assertThat(here.read(KEY)).isEmpty();
        here.refresh();
        assertThat(here.read(KEY)).isEqualTo(Map.of("a", "1", "b", "2"));
    }

    @Test
    void tellsAllNodesEvenIfWhatTheChangeMakesOfTheValueCannotBeFound() {
        here.read(KEY);
        there.read(KEY);

        here.writes.change(here.snapshot, KEY, writing -> {
            here.store(KEY, "a", "1", writing.revision());
            return Change.by(
                    before -> {
                        throw new IllegalArgumentException("does not fit");
                    },
                    "");
        });

        for (FakeCluster.Node node : new FakeCluster.Node[] {here, there}) {
            assertThat(node.read(KEY)).isEmpty();
            node.refresh();
            assertThat(node.read(KEY)).isEqualTo(Map.of("a", "1"));
        }
    }

    @Test
    void leavesOtherKeysAlone() {
        there.read("other");
        here.write(KEY, "a", "1");

        there.read("other");
        assertThat(there.waiting()).isZero();
    }

    @Test
    void needsFewLocksForAnyNumberOfKeys() {
        IntStream.range(0, 500).forEach(key -> here.write("key" + key, "a", "1"));
        here.write(Snapshot.ALL, "a", "1");

        assertThat(cluster.events.stream()
                        .filter(event -> event.startsWith("lock "))
                        .distinct())
                .hasSize(17)
                .contains("lock notes");
    }

    @Test
    void writesNothingWhileSomebodyElseHasTheLock() {
        SnapshotWrites busy = new FakeStorage().busy().snapshotWrites();

        assertThatThrownBy(() -> busy.change(here.snapshot, KEY, writing -> {
                    throw new AssertionError("must not run");
                }))
                .isInstanceOf(BusyException.class);
    }
}
