package org.productops.release.progress.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.productops.devhost.database.SqlCounter;
import org.productops.release.ReleaseSide;
import org.productops.release.Word;
import org.productops.release.progress.IssueLists;
import org.productops.release.progress.KeptState;
import org.productops.release.progress.ListState;
import org.productops.release.progress.OpenDuty;
import org.productops.release.progress.ReleaseDay;
import org.productops.release.progress.ReleaseIssue;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoReleaseDayStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final Instant NOW = Instant.parse("2026-03-04T10:20:30.123Z");

    @OnEveryDatabase
    void keepsEachDayOnce(TestDatabase database) {
        AoReleaseDayStore store =
                new AoReleaseDayStore(database.activeObjects(ReleaseDayEntity.class, ReleaseSeenEntity.class));
        ReleaseDay before = new ReleaseDay(DAY.minusDays(1), 10, 4, 3, 12, 0);
        ReleaseDay today = new ReleaseDay(DAY, 11, 5, 4, 9, 1);
        store.put(1, new ReleaseDay(DAY, 1, 1, 1, 1, 1));
        store.put(1, before);
        store.put(2, before);

        try (SqlCounter.Recording sql = database.record()) {
            store.put(1, today);
            assertThat(store.of(1)).containsExactly(before, today);
            assertThat(sql.statements()).hasSize(3);
        }
        store.deleteOf(1);
        assertThat(store.of(1)).isEmpty();
        assertThat(store.of(2)).containsExactly(before);
    }

    @OnEveryDatabase
    void knowsSinceWhenAReleaseHasAnIssue(TestDatabase database) {
        AoReleaseDayStore store =
                new AoReleaseDayStore(database.activeObjects(ReleaseDayEntity.class, ReleaseSeenEntity.class));
        store.addSeen(1, LongStream.range(100, 600).boxed().toList(), DAY);
        store.addSeen(1, List.of(7L), DAY.plusDays(3));
        store.addSeen(2, List.of(8L), DAY);

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.seen(1))
                    .hasSize(501)
                    .containsEntry(7L, DAY.plusDays(3))
                    .containsEntry(100L, DAY);
            assertThat(sql.statements()).hasSize(1);
        }
        assertThat(store.issueIdsAfter(7, 2)).containsExactly(8L, 100L);
        store.forget(List.of(8L));
        assertThat(store.seen(2)).isEqualTo(Map.of());
    }

    @OnEveryDatabase
    void whatIsKeptOfAVersionByItselfMovesIntoARelease(TestDatabase database) {
        AoReleaseDayStore days =
                new AoReleaseDayStore(database.activeObjects(ReleaseDayEntity.class, ReleaseSeenEntity.class));
        ReleaseDay first = new ReleaseDay(DAY, 5, 3, 2, 7, 1);
        ReleaseDay second = new ReleaseDay(DAY.plusDays(1), 6, 4, 3, 6, 0);
        days.put(-20, first);
        days.put(-20, second);
        days.put(-21, first);
        days.put(4, first);
        assertThat(days.ofVersions()).containsExactlyInAnyOrder(-20L, -21L);

        try (SqlCounter.Recording sql = database.record()) {
            days.move(-20, 9);
            assertThat(sql.statements()).hasSizeLessThanOrEqualTo(3);
        }
        assertThat(days.of(9)).containsExactly(first, second);
        assertThat(days.of(-20)).isEmpty();
        assertThat(days.ofVersions()).containsExactly(-21L);

        AoKeptStateStore kept = new AoKeptStateStore(database.activeObjects(KeptStateEntity.class));
        ReleaseIssue bare = new ReleaseIssue(101, Optional.empty(), Optional.empty(), true, IssueLists.NONE);
        kept.add(
                new KeptState(0, -20, 20, NOW, Optional.empty(), 1, 0, 0, 0, List.of(), Optional.empty()),
                List.of(bare));
        kept.move(kept.of(-20).get(0).id(), 9);
        assertThat(kept.of(-20)).isEmpty();
        assertThat(kept.of(9)).singleElement().satisfies(state -> {
            assertThat(state.at()).isEqualTo(NOW);
            assertThat(kept.issues(List.of(state.id()))).containsExactly(bare);
        });
    }

    @OnEveryDatabase
    void keepsHowAVersionWasWhenItWasReleased(TestDatabase database) {
        AoKeptStateStore store = new AoKeptStateStore(database.activeObjects(KeptStateEntity.class));
        ReleaseIssue open = new ReleaseIssue(
                100,
                Optional.of("checkout"),
                Optional.of("key-mia"),
                false,
                new IssueLists(
                        List.of(new ListState(3, "Definition of done", 1, 3, 2, true)),
                        List.of(new OpenDuty("Definition of done", "Docs", "MANUAL", true, Optional.of("key-liam")))));
        ReleaseIssue bare = new ReleaseIssue(101, Optional.empty(), Optional.empty(), true, IssueLists.NONE);
        KeptState state = new KeptState(
                0, 1, 20, NOW, Optional.of("key-mia"), 2, 1, 2, 4, List.of(ReleaseSide.MARKETING), Optional.empty());
        store.add(state, List.of(open, bare));
        store.add(
                new KeptState(
                        0, 1, 21, NOW, Optional.empty(), 0, 0, 0, 0, List.of(ReleaseSide.values()), Optional.empty()),
                List.of());

        List<KeptState> kept = store.of(1);
        assertThat(kept.get(0)).usingRecursiveComparison().ignoringFields("id").isEqualTo(state);
        assertThat(kept.get(0).isWarned()).isTrue();
        assertThat(kept.get(1).isWarned()).isFalse();
        assertThat(kept.get(1).by()).isEmpty();
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.issues(kept.stream().map(KeptState::id).toList())).containsExactly(open, bare);
            assertThat(sql.statements()).hasSize(1);
        }

        store.reopen(kept.get(0).id(), new Word("", NOW.plusSeconds(60)));
        store.reopen(kept.get(1).id(), new Word("key-liam", NOW));
        assertThat(store.of(1))
                .extracting(KeptState::reopened)
                .containsExactly(
                        Optional.of(new Word("", NOW.plusSeconds(60))), Optional.of(new Word("key-liam", NOW)));
        store.deleteOf(1);
        assertThat(store.of(1)).isEmpty();
    }
}
