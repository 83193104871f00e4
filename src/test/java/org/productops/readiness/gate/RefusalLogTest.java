package org.productops.readiness.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.gate.GateFixture.NOW;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalLogTest {

    private static final Duration SECONDS = Duration.ofSeconds(2);
    private static final Duration MINUTES = Duration.ofMinutes(10);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final GateFixture fixture = new GateFixture();
    private final RefusalLog log = fixture.log;
    private final InMemoryRefusalStore store = fixture.memory;
    private final long docs = fixture.done.items().get(0).id();

    private Refusal refusal(long issueId) {
        return fixture.refusal(issueId, fixture.done, Refusal.Kind.REFUSED, NOW);
    }

    @Test
    void aTransitionWritesNothingAndSecondsLaterItIsThere() {
        log.note(refusal(10));
        log.note(refusal(20));
        assertThat(store.refusals).isEmpty();
        assertThat(fixture.thread.delays()).containsExactly(SECONDS, MINUTES);

        fixture.thread.pass(SECONDS);
        assertThat(store.refusals).extracting(Refusal::issueId).containsExactly(10L, 20L);
        assertThat(store.refusals)
                .extracting(Refusal::id)
                .doesNotHaveDuplicates()
                .doesNotContain(0L);
        assertThat(store.items).isEmpty();

        fixture.thread.pass(MINUTES);
        assertThat(store.itemCountsSince(TODAY).get(docs)).isEqualTo(new ItemCounts(2, 2, 0, 0, 0, 0, 0));
        assertThat(fixture.thread.delays()).isEmpty();
    }

    @Test
    void whoReadsOnThisNodeWaitsForNothing() {
        log.note(refusal(10));
        assertThat(log.itemCountsSince(TODAY).get(docs).blocked()).isEqualTo(1);
        assertThat(store.refusals).hasSize(1);
    }

    @Test
    void whatADatabaseDoesNotTakeIsWrittenAMinuteLater() {
        store.broken(true);
        log.note(refusal(10));
        fixture.thread.pass(SECONDS);
        assertThat(fixture.thread.delays()).contains(Duration.ofMinutes(1));
        fixture.thread.pass(MINUTES);

        store.broken(false);
        fixture.thread.pass(MINUTES);
        assertThat(store.refusals).hasSize(1);
        assertThat(store.itemCountsSince(TODAY).get(docs).blocked()).isEqualTo(1);
    }

    @Test
    void theOldestGoWhereTooManyWaitAndAreCounted() {
        store.broken(true);
        for (int i = 0; i < RefusalLog.MOST_WAITING + 3; i++) {
            log.note(refusal(10L + i));
        }
        fixture.thread.pass(MINUTES);
        store.broken(false);
        log.flush();

        assertThat(store.refusals)
                .hasSize(RefusalLog.MOST_WAITING)
                .extracting(Refusal::issueId)
                .startsWith(13L)
                .doesNotContain(12L);
        assertThat(store.lostSince(TODAY)).isEqualTo(3);
        log.flush();
        assertThat(store.lostSince(TODAY)).isEqualTo(3);
    }

    @Test
    void aPluginThatStopsWritesWhatThereIs() {
        log.note(refusal(10));
        log.passed(fixture.passage(20, fixture.done, Passage.State.CLOSED, NOW));
        log.stop();
        assertThat(store.refusals).hasSize(1);
        assertThat(store.items).isNotEmpty();
    }

    @Test
    void countsWhatBecameOfEachItem() {
        for (Passage.State state : Passage.State.values()) {
            log.passed(fixture.passage(100 + state.ordinal(), fixture.done, state, NOW));
        }
        log.note(fixture.refusal(10, fixture.done, Refusal.Kind.TRIAL, NOW));

        ItemCounts counts = log.itemCountsSince(TODAY).get(docs);
        assertThat(counts).isEqualTo(new ItemCounts(6, 0, 1, 1, 1, 1, 1));
        assertThat(counts.open()).isEqualTo(3);
        assertThat(log.itemCountsSince(TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void aSecondTryWithinAMinuteIsTheSameOne() {
        log.passed(fixture.passage(10, fixture.done, Passage.State.CLOSED, NOW));
        log.passed(fixture.passage(10, fixture.done, Passage.State.CLOSED, NOW.plusSeconds(20)));
        log.passed(fixture.passage(10, fixture.ready, Passage.State.CLOSED, NOW.plusSeconds(20)));
        log.passed(fixture.passage(10, fixture.done, Passage.State.CLOSED, NOW.plusSeconds(90)));
        assertThat(log.itemCountsSince(TODAY).get(docs).asked()).isEqualTo(1);
        assertThat(judged(fixture.done.id())).isEqualTo(2);
    }

    @Test
    void whoTriesOneIssueAllDaySpeaksForOneIssue() {
        for (int i = 0; i < 25; i++) {
            log.note(fixture.refusal(10, fixture.done, Refusal.Kind.REFUSED, NOW.plusSeconds(300L * i)));
            log.note(fixture.refusal(0, fixture.done, Refusal.Kind.REFUSED, NOW.plusSeconds(300L * i)));
        }
        log.passed(fixture.passage(10, fixture.done, Passage.State.HURRIED, NOW.plusSeconds(9_000)));

        assertThat(log.itemCountsSince(TODAY).get(docs))
                .as("one issue, and one that could not be created")
                .isEqualTo(new ItemCounts(2, 2, 0, 0, 0, 1, 0));
        log.note(fixture.refusal(10, fixture.done, Refusal.Kind.REFUSED, NOW.plus(Duration.ofDays(1))));
        assertThat(log.itemCountsSince(TODAY).get(docs).blocked()).isEqualTo(3);
    }

    @Test
    void issuesThatAreCreatedHaveNoNumberYetAndAreAllCounted() {
        log.passed(fixture.passage(0, fixture.done, Passage.State.CLOSED, NOW));
        log.passed(fixture.passage(0, fixture.done, Passage.State.CLOSED, NOW.plusSeconds(1)));
        assertThat(log.itemCountsSince(TODAY).get(docs).asked()).isEqualTo(2);
    }

    @Test
    void aTransitionWithTwoListsIsJudgedOnce() {
        log.note(fixture.refusal(10, fixture.done, Refusal.Kind.REFUSED, NOW));
        log.passed(fixture.passage(10, fixture.ready, Passage.State.CLOSED, NOW));
        log.passed(fixture.passage(20, fixture.ready, Passage.State.CLOSED, NOW));
        log.flush();

        assertThat(judged(0)).isEqualTo(2);
        assertThat(judged(fixture.done.id())).isEqualTo(1);
        assertThat(judged(fixture.ready.id())).isEqualTo(2);
    }

    private int judged(long checklistId) {
        return store.judgedSince(TODAY, checklistId).stream()
                .mapToInt(JudgedDay::judged)
                .sum();
    }

    @Test
    void itemsOfASingleIssueAreNoFigures() {
        Refusal own = new Refusal(
                10,
                "PAY-1",
                1,
                "Delivery",
                "Close",
                fixture.done.id(),
                List.of(-5L),
                Refusal.Kind.REFUSED,
                "key-anna",
                NOW);
        log.note(own);
        assertThat(log.itemCountsSince(TODAY)).isEqualTo(Map.of());
        assertThat(store.refusals).hasSize(1);
    }

    @Test
    void whatIsTickedTenSecondsBeforeIsHurried() {
        assertThat(Passage.State.ticked(NOW, NOW.plusSeconds(10))).isEqualTo(Passage.State.HURRIED);
        assertThat(Passage.State.ticked(NOW, NOW)).isEqualTo(Passage.State.HURRIED);
        assertThat(Passage.State.ticked(NOW, NOW.plusMillis(10_001))).isEqualTo(Passage.State.CLOSED);
    }
}
