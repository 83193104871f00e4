package org.productops.readiness.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.productops.common.issue.AllIssues;
import org.productops.common.job.JobProgress;
import org.productops.common.search.InMemoryWaitingIssueStore;
import org.productops.common.search.WaitingIssueStore;
import org.productops.common.settings.Settings;
import org.productops.common.snapshot.RefreshExecutor;
import org.productops.readiness.ReadinessFixture;
import org.productops.testing.fakes.FakeSettings;

class ReadinessIndexingTest {

    private final ReadinessFixture fixture = new ReadinessFixture();
    private final FakeSettings settings = new FakeSettings();
    private final List<Long> done = new ArrayList<>();
    private final ReadinessIndex index = id -> {
        done.add(id);
        if (id == 13) {
            throw new IllegalStateException("broken");
        }
        return id % 2 == 0;
    };
    private final WaitingIssueStore waiting = new InMemoryWaitingIssueStore();
    private final ReadinessIndexing indexing = indexing(new Issues());
    private final Beside beside = new Beside();
    private final ReadinessRefresh refresh =
            new ReadinessRefresh(index, waiting, settings, fixture.storage.transactions(), beside, () -> fixture.now);

    private ReadinessIndexing indexing(AllIssues issues) {
        return new ReadinessIndexing(
                fixture.library,
                index,
                issues,
                waiting,
                fixture.storage.transactions(),
                settings,
                fixture.storage.locks(),
                () -> fixture.now);
    }

    @Test
    void whereThereNeverWasAListThereIsNothingToKnow() {
        assertThat(indexing.isUpToDate()).isTrue();
        indexing.run();
        assertThat(done).isEmpty();
    }

    @Test
    void allIssuesAreLookedAtOnceAndAgainOnlyWhenListsHaveChanged() {
        fixture.checklists.create(draft("Ready", manual("A")));
        indexing.run();
        assertThat(done).containsExactly(10L, 11L, 20L);
        indexing.run();
        assertThat(done).hasSize(3);
        assertThat(indexing.isUpToDate()).isTrue();

        fixture.checklists.create(draft("Done", manual("A")));
        assertThat(indexing.isUpToDate()).isFalse();
        indexing.run();
        assertThat(done).hasSize(6);
    }

    @Test
    void oneThatFailsHoldsUpNoOtherAndIsNamed() {
        done.clear();
        var pass = indexing(new Issues(12, 13, 14)).ofAll(JobProgress.unwatched());

        assertThat(done).containsExactly(12L, 13L, 14L);
        assertThat(pass.changed()).isEqualTo(2);
        assertThat(pass.names()).containsExactly("PAY-13");
    }

    @Test
    void anIssueThatChangesSeveralTimesIsLookedAtOnce() {
        refresh.changed(List.of(10L, 11L));
        refresh.changed(List.of(10L));
        assertThat(done).isEmpty();

        beside.runAll();
        assertThat(done).containsExactly(10L, 11L);

        refresh.changed(List.of(10L));
        beside.runAll();
        assertThat(done).containsExactly(10L, 11L, 10L);
    }

    @Test
    void whatANodeCannotKeepUpWithIsMadeUpForByAWayThroughAll() {
        indexing.run();
        refresh.changed(LongStream.rangeClosed(1, ReadinessRefresh.MOST_WAITING + 1)
                .boxed()
                .toList());

        assertThat(indexing.isUpToDate()).isFalse();
    }

    @Test
    void whatTheThreadDoesNotTakeIsMissedAndNotLost() {
        indexing.run();
        beside.refusing = true;
        refresh.changed(List.of(10L));

        assertThat(indexing.isUpToDate()).isFalse();
    }

    @Test
    void theDatabaseGoesAndComesBackAndTheNodeGoesOnAndOwesNothing() {
        indexing.run();
        AwaySettings away = new AwaySettings(settings);
        ReadinessRefresh shaken =
                new ReadinessRefresh(index, waiting, away, fixture.storage.transactions(), beside, () -> fixture.now);
        away.isAway = true;
        shaken.changed(List.of(13L));
        beside.runAll();
        shaken.changed(LongStream.rangeClosed(1, ReadinessRefresh.MOST_WAITING + 1)
                .boxed()
                .toList());
        away.isAway = false;
        assertThat(indexing.isUpToDate()).isTrue();

        done.clear();
        shaken.changed(List.of(10L));
        beside.runAll();

        assertThat(done).containsExactly(10L);
        assertThat(indexing.isUpToDate()).isFalse();
    }

    /** Settings in a database that is away now and then. */
    private static final class AwaySettings implements Settings {
        private final Settings settings;
        private boolean isAway;

        AwaySettings(Settings settings) {
            this.settings = settings;
        }

        private Settings there() {
            if (isAway) {
                throw new IllegalStateException("The database is away");
            }
            return settings;
        }

        @Override
        public Optional<String> text(String name) {
            return there().text(name);
        }

        @Override
        public void keep(String name, String text) {
            there().keep(name, text);
        }

        @Override
        public List<String> list(String name) {
            return there().list(name);
        }

        @Override
        public void keep(String name, List<String> texts) {
            there().keep(name, texts);
        }
    }

    @Test
    void whatANodeHadNotDoneWhenItDiedIsNotKnownAndIsDoneWithinTheHour() {
        refresh.changed(List.of(10L, 11L));
        assertThat(indexing.isUpToDate()).isTrue();

        // The node dies: its thread never comes to it.
        fixture.now = fixture.now.plus(ReadinessIndexing.LONG).plusSeconds(1);
        assertThat(indexing.isUpToDate()).isFalse();
        indexing.run();
        assertThat(done).containsExactly(10L, 11L);
        assertThat(indexing.isUpToDate()).isTrue();
    }

    @Test
    void whatWasDoneWaitsForNobody() {
        refresh.changed(List.of(10L, 11L));
        beside.runAll();

        assertThat(waiting.since(ReadinessIndex.NAME, fixture.now.plusSeconds(1), 10))
                .isEmpty();
    }

    @Test
    void aWayThroughAllIssuesThatIsBrokenOffLeavesThemUnknown() {
        fixture.checklists.create(draft("Ready", manual("A")));
        indexing.run();
        Issues broken = new Issues() {
            @Override
            public Collection<Long> ofProject(long projectId) {
                throw new IllegalStateException("the node dies");
            }
        };

        assertThatThrownBy(() -> indexing(broken).ofAll(JobProgress.unwatched()))
                .hasMessage("the node dies");
        assertThat(indexing.isUpToDate()).isFalse();
        indexing.run();
        assertThat(indexing.isUpToDate()).isTrue();
    }

    private static class Issues implements AllIssues {
        private final List<Long> ids;

        Issues(long... ids) {
            this.ids = ids.length == 0
                    ? List.of(10L, 11L)
                    : LongStream.of(ids).boxed().toList();
        }

        @Override
        public List<Long> projects() {
            return ids.size() == 2 ? List.of(1L, 2L) : List.of(1L);
        }

        @Override
        public Collection<Long> ofProject(long projectId) {
            return projectId == 1 ? ids : List.of(20L);
        }

        @Override
        public String name(long issueId) {
            return "PAY-" + issueId;
        }
    }

    private static final class Beside extends RefreshExecutor {
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private boolean refusing;

        @Override
        public void execute(Runnable work) {
            if (refusing) {
                throw new RejectedExecutionException();
            }
            waiting.add(work);
        }

        void runAll() {
            while (!waiting.isEmpty()) {
                waiting.poll().run();
            }
        }
    }
}
