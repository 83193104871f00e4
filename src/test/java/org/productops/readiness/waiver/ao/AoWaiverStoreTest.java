package org.productops.readiness.waiver.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.productops.devhost.database.SqlCounter;
import org.productops.readiness.waiver.Waiver;
import org.productops.readiness.waiver.Waiver.State;
import org.productops.readiness.waiver.Waiver.Step;
import org.productops.readiness.waiver.WaiverFact;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoWaiverStoreTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final Optional<Step> BY_BEN = Optional.of(new Step("ben", NOW.plusSeconds(60)));

    @OnEveryDatabase
    void keepsWhatItIsGiven(TestDatabase database) {
        AoWaiverStore store = new AoWaiverStore(database.activeObjects(WaiverEntity.class));
        Waiver asked = store.insert(waiver(10, State.REQUESTED));
        Waiver granted = store.insert(waiver(10, State.GRANTED));
        store.insert(waiver(11, State.DENIED));

        assertThat(store.ofIssue(10)).containsExactly(granted, asked);
        assertThat(store.find(asked.id())).contains(asked);
        assertThat(store.find(99)).isEmpty();
        assertThat(store.find(Long.MAX_VALUE)).isEmpty();

        Waiver revoked = new Waiver(
                granted.id(),
                10,
                7,
                "shop",
                true,
                State.REVOKED,
                granted.reason(),
                2,
                granted.asked(),
                BY_BEN,
                "Yes",
                granted.expiresAt(),
                Optional.of(new Step("anna", NOW.plusSeconds(90))),
                "Not needed",
                3);
        store.update(revoked);
        assertThat(store.find(granted.id())).contains(revoked);
    }

    @OnEveryDatabase
    void findsWhatIsAskedForAndWhatWasGranted(TestDatabase database) {
        AoWaiverStore store = new AoWaiverStore(database.activeObjects(WaiverEntity.class));
        Waiver first = store.insert(waiver(10, State.REQUESTED));
        Waiver second = store.insert(waiver(12, State.REQUESTED));
        Waiver granted = store.insert(waiver(11, State.GRANTED));
        store.insert(waiver(11, State.WITHDRAWN));

        assertThat(store.requested(10)).containsExactly(first, second);
        assertThat(store.requested(1)).containsExactly(first);
        assertThat(store.granted(List.of(10L, 11L))).containsExactly(granted);
        assertThat(store.granted(List.of())).isEmpty();
    }

    @OnEveryDatabase
    void countsByWhenItWasAskedFor(TestDatabase database) {
        AoWaiverStore store = new AoWaiverStore(database.activeObjects(WaiverEntity.class));
        store.insert(waiver(10, State.REQUESTED));
        Waiver granted = store.insert(waiver(10, State.GRANTED));

        assertThat(store.askedBetween(NOW, NOW.plusMillis(1)))
                .containsExactlyInAnyOrder(
                        new WaiverFact(7, "pay", State.REQUESTED, false, Optional.empty()),
                        new WaiverFact(7, "pay", State.GRANTED, false, granted.expiresAt()));
        assertThat(store.askedBetween(NOW.plusMillis(1), NOW.plusSeconds(1))).isEmpty();
        assertThat(store.askedBetween(NOW.minusSeconds(1), NOW)).isEmpty();
    }

    @OnEveryDatabase
    void aRowOfANewerVersionLetsNothingPassAndHoldsNothingUp(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(WaiverEntity.class);
        AoWaiverStore store = new AoWaiverStore(ao);
        Waiver odd = store.insert(waiver(10, State.GRANTED));
        Waiver half = store.insert(waiver(10, State.GRANTED));
        Waiver good = store.insert(waiver(10, State.GRANTED));
        WaiverEntity row = ao.get(WaiverEntity.class, (int) odd.id());
        row.setWaiverState("SUSPENDED");
        row.save();
        WaiverEntity other = ao.get(WaiverEntity.class, (int) half.id());
        other.setExpiresAt(null);
        other.save();

        assertThat(store.ofIssue(10)).containsExactly(good);
        assertThat(store.granted(List.of(10L))).containsExactly(good);
    }

    @OnEveryDatabase
    void findsTheIssuesOfThoseThatRanOut(TestDatabase database) {
        AoWaiverStore store = new AoWaiverStore(database.activeObjects(WaiverEntity.class));
        store.insert(waiver(10, State.GRANTED));
        store.insert(waiver(10, State.GRANTED));
        store.insert(waiver(11, State.DENIED));
        Instant end = NOW.plusSeconds(3 * 86400);

        assertThat(store.runOutBetween(end.minusMillis(1), end)).containsExactly(10L);
        assertThat(store.runOutBetween(end, end.plusSeconds(1))).isEmpty();
        assertThat(store.runOutBetween(NOW, end.minusMillis(1))).isEmpty();
    }

    @OnEveryDatabase
    void goesWithItsIssue(TestDatabase database) {
        AoWaiverStore store = new AoWaiverStore(database.activeObjects(WaiverEntity.class));
        store.insert(waiver(10, State.REQUESTED));
        store.insert(waiver(11, State.REQUESTED));

        assertThat(store.issueIdsAfter(10, 10)).containsExactly(11L);
        store.forget(List.of(10L, 12L));
        assertThat(store.ofIssue(10)).isEmpty();
        assertThat(store.ofIssue(11)).hasSize(1);
    }

    @OnEveryDatabase
    void oneStatementForAnIssueAndOneForEachBatchOfMany(TestDatabase database) {
        AoWaiverStore store = new AoWaiverStore(database.activeObjects(WaiverEntity.class));
        for (int i = 0; i < 5; i++) {
            store.insert(waiver(10 + i, State.GRANTED));
        }
        try (SqlCounter.Recording sql = database.record()) {
            store.ofIssue(10);
            assertThat(sql.statements()).hasSize(1);
        }
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.granted(LongStream.range(0, 1000).boxed().toList()))
                    .hasSize(5);
            assertThat(sql.statements()).hasSize(2);
        }
    }

    private static Waiver waiver(long issueId, State state) {
        boolean granted = state == State.GRANTED;
        return new Waiver(
                0,
                issueId,
                7,
                "pay",
                false,
                state,
                "A reason\nof two lines",
                3,
                new Step("anna", NOW),
                state == State.REQUESTED || state == State.WITHDRAWN ? Optional.empty() : BY_BEN,
                granted ? "Yes" : "",
                granted ? Optional.of(NOW.plusSeconds(3 * 86400)) : Optional.empty(),
                Optional.empty(),
                "",
                2);
    }
}
