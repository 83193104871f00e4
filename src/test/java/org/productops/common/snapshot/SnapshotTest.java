package org.productops.common.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;

class SnapshotTest {

    private static final String KEY = "k";

    private final FakeCluster cluster = new FakeCluster();
    private final FakeCluster.Node here = cluster.node();
    private final FakeCluster.Node there = cluster.node();

    @Test
    void readsTheDatabaseOnceAndNotAsLongAsNothingChanges() {
        here.write(KEY, "a", "1");
        here.read(KEY);
        cluster.events.clear();

        assertThat(here.read(KEY)).isEqualTo(Map.of("a", "1"));
        assertThat(here.read(KEY)).isSameAs(here.read(KEY));
        assertThat(cluster.events).isEmpty();
    }

    @Test
    void showsAWritersChangeAtOnceWithoutReadingIt() {
        here.read(KEY);
        cluster.events.clear();

        here.write(KEY, "a", "1");

        assertThat(here.read(KEY)).isEqualTo(Map.of("a", "1"));
        assertThat(here.waiting()).isZero();
        assertThat(cluster.events).doesNotContain("load k", "catch up k");
    }

    @Test
    void goesOnWithTheOlderValueOnOtherNodesUntilTheChangeIsReadBesideThePages() {
        there.read(KEY);
        here.write(KEY, "a", "1");
        cluster.events.clear();

        assertThat(there.read(KEY)).isEmpty();
        assertThat(there.read(KEY)).isEmpty();
        assertThat(cluster.events).as("one row").containsExactly("revision notes:k");
        assertThat(there.waiting()).as("once for all pages").isEqualTo(1);

        there.refresh();
        assertThat(there.read(KEY)).isEqualTo(Map.of("a", "1"));
        assertThat(cluster.events).contains("catch up k").doesNotContain("load k");
        assertThat(there.waiting()).isZero();
    }

    @Test
    void readsAllWhereOnlyThatCanTellWhatChanged() {
        there.read(KEY);
        here.write(KEY, "a", "1");
        cluster.events.clear();
        cluster.knowsChanges = false;

        there.read(KEY);
        there.refresh();

        assertThat(there.read(KEY)).isEqualTo(Map.of("a", "1"));
        assertThat(cluster.count("load k")).isEqualTo(1);
    }

    @Test
    void readsAllWhereWhatChangedCannotBeBroughtIntoTheOlderValue() {
        there.read(KEY);
        here.write(KEY, "a", "1");
        cluster.beforeReading = () -> {
            cluster.beforeReading = () -> {};
            throw new IllegalArgumentException("does not fit");
        };

        there.read(KEY);
        there.refresh();

        assertThat(there.read(KEY)).isEqualTo(Map.of("a", "1"));
    }

    @Test
    void keepsTheOlderValueWhenReadingFailsAndTriesAgain() {
        there.read(KEY);
        here.write(KEY, "a", "1");
        cluster.beforeReading = () -> {
            throw new IllegalStateException("database gone");
        };
        assertThat(there.read(KEY)).isEmpty();
        there.refresh();

        assertThat(there.read(KEY)).isEmpty();
        assertThat(there.waiting()).isEqualTo(1);

        cluster.beforeReading = () -> {};
        there.refresh();
        assertThat(there.read(KEY)).isEqualTo(Map.of("a", "1"));
    }

    @Test
    void keepsTheOlderValueWhenTooMuchWaitsAndTriesAgain() {
        there.read(KEY);
        here.write(KEY, "a", "1");
        there.refuse(true);
        assertThat(there.read(KEY)).isEmpty();
        assertThat(there.waiting()).isZero();

        there.refuse(false);
        assertThat(there.read(KEY)).isEmpty();
        there.refresh();
        assertThat(there.read(KEY)).isEqualTo(Map.of("a", "1"));
    }

    @Test
    void passesOnThatTheFirstReadingFailedAndTriesAgain() {
        here.write(KEY, "a", "1");
        cluster.beforeReading = () -> {
            throw new IllegalStateException("database gone");
        };
        assertThatThrownBy(() -> here.read(KEY)).hasMessage("database gone");

        cluster.beforeReading = () -> {};
        assertThat(here.read(KEY)).isEqualTo(Map.of("a", "1"));
    }

    @Test
    void doesNotTrustAValueWhoseRevisionWasTakenBack() {
        here.read(KEY);
        here.write(KEY, "a", "1");
        here.write(KEY, "b", "2");
        cluster.takeBack("notes:k", 1);
        cluster.events.clear();

        here.read(KEY);
        here.refresh();

        assertThat(cluster.count("load k")).isEqualTo(1);
        cluster.events.clear();
        here.read(KEY);
        assertThat(cluster.events).isEmpty();
    }

    @Test
    void neverPutsWhatWasReadEarlierInPlaceOfANewerChange() {
        here.read(KEY);
        there.write(KEY, "a", "1");
        cluster.afterReading = () -> {
            cluster.afterReading = () -> {};
            FakeCluster.elsewhere(() -> here.writes.change(here.snapshot, KEY, writing -> {
                assertThat(writing.value()).isEqualTo(Map.of("a", "1"));
                here.store(KEY, "b", "2", writing.revision());
                return FakeCluster.change("b", "2");
            }));
        };

        here.read(KEY);
        here.refresh();

        assertThat(here.read(KEY)).isEqualTo(Map.of("a", "1", "b", "2"));
    }

    @Test
    void healsARevisionThatWasPutBackTooLate() {
        here.read(KEY);
        here.write(KEY, "a", "1");
        here.putBack(KEY, 0);

        assertThat(here.read(KEY)).isEqualTo(Map.of("a", "1"));
        here.refresh();

        assertThat(here.read(KEY)).isEqualTo(Map.of("a", "1"));
        assertThat(here.waiting()).isZero();
    }

    @Test
    void mendsAValueThatWasReadWhileSomebodyWrote() {
        cluster.beforeReading = () -> {
            cluster.beforeReading = () -> {};
            FakeCluster.elsewhere(() -> here.write(KEY, "a", "1"));
        };
        assertThat(here.read(KEY)).as("a part of a newer state").isEqualTo(Map.of("a", "1"));

        here.read(KEY);
        here.refresh();
        cluster.events.clear();

        assertThat(here.read(KEY)).isEqualTo(Map.of("a", "1"));
        assertThat(here.waiting()).isZero();
        assertThat(cluster.events).isEmpty();
    }

    @Test
    void letsARefusalStandIfWhatThisNodeKnowsIsWhatIsStored() {
        here.write(KEY, "a", "1");
        here.read(KEY);
        cluster.events.clear();

        here.snapshot.refuseEarly(KEY, notes -> assertThat(notes).containsKey("a"));
        assertThat(cluster.events).isEmpty();

        assertThatThrownBy(() -> here.snapshot.refuseEarly(KEY, SnapshotTest::requireB))
                .isInstanceOf(NotFoundException.class);
        assertThat(cluster.events).as("one row, and no lock").containsExactly("revision notes:k");
    }

    @Test
    void refusesNothingThatAnotherNodeHasJustMadePossible() {
        here.read(KEY);
        there.write(KEY, "b", "1");

        assertThatCode(() -> here.snapshot.refuseEarly(KEY, SnapshotTest::requireB))
                .doesNotThrowAnyException();
        assertThat(here.read(KEY)).containsKey("b");
    }

    @Test
    void refusesWithoutTheLockAlsoWhileOtherNodesSave() {
        here.read(KEY);
        there.write(KEY, "a", "1");
        cluster.events.clear();

        assertThatThrownBy(() -> here.snapshot.refuseEarly(KEY, SnapshotTest::requireB))
                .isInstanceOf(NotFoundException.class);
        assertThat(cluster.events).isNotEmpty().noneMatch(event -> event.startsWith("lock "));
    }

    @Test
    void passesOnWhatIsNoRefusal() {
        assertThatThrownBy(() -> here.snapshot.refuseEarly(KEY, notes -> {
                    throw new IllegalStateException("a fault");
                }))
                .hasMessage("a fault");
    }

    private static void requireB(Map<String, String> notes) {
        if (!notes.containsKey("b")) {
            throw new NotFoundException(Message.of("productops.common.error.title"));
        }
    }

    @Test
    @Timeout(60)
    void letsNobodyWaitForAValueThatIsReadAnew() throws Exception {
        here.read(KEY);
        there.write(KEY, "a", "1");
        here.read(KEY);
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        cluster.beforeReading = () -> {
            reading.countDown();
            await(goOn);
        };
        Thread refresh = new Thread(here::refresh);
        refresh.start();
        reading.await();

        assertThat(here.read(KEY)).isEmpty();

        goOn.countDown();
        refresh.join();
        assertThat(here.read(KEY)).isEqualTo(Map.of("a", "1"));
    }

    @Test
    @Timeout(60)
    void readsOnceForAllWhoComeFirst() throws Exception {
        here.write(KEY, "a", "1");
        cluster.events.clear();
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        cluster.beforeReading = () -> {
            reading.countDown();
            await(goOn);
        };
        FutureTask<Map<String, String>> first = new FutureTask<>(() -> here.read(KEY));
        FutureTask<Map<String, String>> second = new FutureTask<>(() -> here.read(KEY));
        new Thread(first).start();
        reading.await();
        Thread waiting = new Thread(second);
        waiting.start();
        while (waiting.getState() != Thread.State.BLOCKED) {
            Thread.onSpinWait();
        }
        goOn.countDown();

        assertThat(first.get()).isEqualTo(Map.of("a", "1"));
        assertThat(second.get()).isSameAs(first.get());
        assertThat(cluster.count("load k")).isEqualTo(1);
        assertThat(cluster.count("revision notes:k"))
                .as("for the value, and to compare")
                .isEqualTo(2);
    }

    @Test
    void holdsAsManyValuesAsTheLimitAllowsThoseThatAreRead() {
        FakeCluster.Node small = cluster.node(1000);
        for (String key : List.of("x", "y", "z")) {
            small.write(key, "a", "1".repeat(250));
        }
        small.read("x");
        small.read("y");
        small.read("x");
        small.read("z");
        cluster.events.clear();

        small.read("x");
        small.read("z");
        assertThat(cluster.events).isEmpty();
        small.read("y");
        assertThat(cluster.events).contains("load y");
    }

    @Test
    void countsEmptyValuesToo() {
        FakeCluster.Node small = cluster.node(1000);
        for (int key = 0; key < 10; key++) {
            small.read(String.valueOf(key));
        }
        cluster.events.clear();

        small.read("9");
        assertThat(cluster.events).isEmpty();
        small.read("0");
        assertThat(cluster.events).contains("load 0");
    }

    @Test
    void holdsOneValueHoweverBigItIs() {
        FakeCluster.Node small = cluster.node(1000);
        small.write("x", "a", "1");
        small.write("big", "a", "1".repeat(5000));
        small.read("x");
        small.read("big");
        cluster.events.clear();

        small.read("big");
        assertThat(cluster.events).isEmpty();
        small.write("big", "a", "1");
        small.read("x");
        small.read("big");
        assertThat(cluster.events).contains("load x").doesNotContain("load big");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
