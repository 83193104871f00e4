package org.productops.area.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture.Draft;
import org.productops.common.access.Access;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.job.Job;
import org.productops.common.job.JobState;
import org.productops.common.store.Locks;

class IssueCountingTest {

    private final CoverageFixture given = new CoverageFixture();

    @Test
    void searchesTwiceForAProjectAndForAnAreaUntilItFindsAnIssue() {
        given.counts.project(10000, 7, 3);
        given.counts.changed("payments", 1);
        given.counts.open("payments", 5);
        given.counts.changed("checkout", 100);
        given.areas.service.create(
                new Draft("old", "Old", "").lifecycle("retired").build());

        given.counting.run();

        assertThat(given.counts.searches())
                .containsExactlyInAnyOrder(
                        "issues of 10000",
                        "issues without area of 10000",
                        "open issues of [payments]",
                        "open issues of [checkout]",
                        "open issues of [search]",
                        "[payments] in 30",
                        "[checkout] in 30",
                        "[checkout] in 365",
                        "[checkout] in 180",
                        "[checkout] in 90",
                        "[search] in 30",
                        "[search] in 365");
        assertThat(given.library.figures().areas().values())
                .containsExactlyInAnyOrder(
                        new AreaIssues("payments", 5, 0),
                        new AreaIssues("checkout", 0, 90),
                        new AreaIssues("search", 0, 365));
        assertThat(given.library.figures().projects().get(10000L)).isEqualTo(new ProjectIssues(10000, 7, 3));
    }

    @Test
    void putsTheNewerCountInThePlaceOfTheOlder() {
        given.counts.project(10000, 7, 3);
        given.counting.run();
        given.counts.project(10000, 8, 0);
        given.counts.changed("search", 2);
        given.counting.run();

        assertThat(given.store.load().projects().get(10000L).issues()).isEqualTo(8);
        assertThat(given.library.figures().areas()).doesNotContainKey("search");
    }

    @Test
    void administratorsHaveItDoneNowAndSeeHowFarItIs() {
        given.counts.project(10000, 7, 3);
        assertThat(given.countingNow.mayStart()).isTrue();

        long job = given.countingNow.start().id();
        assertThat(given.countingNow.start().id()).isEqualTo(job);
        assertThat(given.library.figures()).isEqualTo(IssueFigures.NONE);

        given.threads.runNext();
        assertThat(given.library.figures().projects().get(10000L).issues()).isEqualTo(7);
        assertThat(given.countingNow.latest()).get().satisfies(done -> {
            assertThat(done.state()).isEqualTo(JobState.DONE);
            assertThat(done.done()).isEqualTo(done.total()).isEqualTo(4);
        });
        assertThat(given.countingNow.start().id()).isNotEqualTo(job);
    }

    @Test
    void ofTwoWhoBeginAtOnceBothGetTheJobOfTheQuicker() {
        List<Long> quicker = new ArrayList<>();
        Locks locks = new Locks() {
            @Override
            public <T> T holding(String name, Supplier<T> work) {
                quicker.add(given.countingNow.start().id());
                return work.get();
            }
        };
        IssueCountingService slower = new IssueCountingService(
                new Access(given.areas.people), given.counts, given.counting, given.jobs, locks);

        assertThat(slower.start().id()).isEqualTo(quicker.get(0));
    }

    @Test
    void whatIsStoppedHalfwayChangesNoFigure() {
        given.counts.project(10000, 7, 3);
        given.jobs.cancel(given.countingNow.start().id());

        given.threads.runNext();

        assertThat(given.countingNow.latest()).get().extracting(Job::state).isEqualTo(JobState.CANCELLED);
        assertThat(given.library.figures()).isEqualTo(IssueFigures.NONE);
    }

    @Test
    void othersMayNotHaveItDoneAndNobodyBeforeThereIsAField() {
        given.areas.people.actAs("anna");
        assertThat(given.countingNow.mayStart()).isFalse();
        assertThatThrownBy(given.countingNow::start).isInstanceOf(NotPermittedException.class);

        given.areas.people.actAs("admin");
        given.counts.notReady();
        assertThat(given.countingNow.mayStart()).isFalse();
        assertThatThrownBy(given.countingNow::start)
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("no-field");
    }

    @Test
    void waitsForTheField() {
        given.counts.notReady();

        given.counting.run();

        assertThat(given.store.load()).isEqualTo(IssueFigures.NONE);
        assertThat(given.counts.searches()).isEmpty();
    }
}
