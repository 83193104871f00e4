package org.productops.common.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.productops.common.error.NotFoundException;
import org.productops.testing.fakes.FakeIssues;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.ThreadLocks;

class IssueCleanUpTest {

    private final FakeIssues issues = new FakeIssues();
    private final FakeTraces feedback = new FakeTraces();
    private final FakeTraces ticks = new FakeTraces();
    private final ThreadLocks locks = new ThreadLocks();
    private final IssueWrites writes = new FakeStorage().with(locks).issueWrites(issues);
    private final IssueCleanUp cleanUp = new IssueCleanUp(issues, writes, List.of(feedback, ticks));

    @Test
    void forgetsInAllFeaturesWhatIsKeptOfAnIssueThatIsGone() {
        feedback.keep(List.of(1L, 2L));
        ticks.keep(List.of(1L));

        cleanUp.issueDeleted(1);

        assertThat(feedback.kept()).containsExactly(2L);
        assertThat(ticks.kept()).isEmpty();
    }

    @Test
    void keepsWhatIsKeptOfAnIssueThatIsStillThereEvenIfTheUserMayNotSeeIt() {
        feedback.keep(List.of(1L));
        issues.add(1, "FB-1", "10");
        issues.hide(1);

        cleanUp.issueDeleted(1);

        assertThat(feedback.kept()).containsExactly(1L);
    }

    @Test
    void forgetsWhatSomebodyIsWritingWhileTheIssueIsDeleted() {
        VisibleIssue issue = issues.add(1, "FB-1", "10");

        CompletableFuture<Void> deleted = writes.change(issue, () -> {
            issues.delete(1);
            CompletableFuture<Void> done = locks.beside(() -> cleanUp.issueDeleted(1));
            feedback.keep(List.of(1L));
            return done;
        });

        deleted.join();
        assertThat(feedback.kept()).isEmpty();
    }

    @Test
    void forgetsWhatSomebodyIsWritingWhileTheProjectIsDeleted() {
        VisibleIssue issue = issues.add(1, "FB-1", "10");

        CompletableFuture<Void> deleted = writes.change(issue, () -> {
            issues.delete(1);
            CompletableFuture<Void> done = locks.beside(cleanUp::issuesDeleted);
            feedback.keep(List.of(1L));
            return done;
        });

        deleted.join();
        assertThat(feedback.kept()).isEmpty();
    }

    @Test
    void nothingIsWrittenOnceTheIssueIsGone() {
        VisibleIssue issue = issues.add(1, "FB-1", "10");
        issues.delete(1);
        cleanUp.issueDeleted(1);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> writes.change(issue, () -> feedback.keep(List.of(1L))));
        assertThat(feedback.kept()).isEmpty();
    }

    @Test
    void forgetsAllIssuesThatWentWithTheirProject() {
        feedback.keep(LongStream.rangeClosed(1, 1200).boxed().toList());
        ticks.keep(List.of(400L, 401L));
        LongStream.rangeClosed(1, 1200)
                .filter(id -> id < 400 || id % 2 == 1)
                .forEach(id -> issues.add(id, "FB-" + id, "10"));

        cleanUp.issuesDeleted();

        assertThat(feedback.kept())
                .hasSize(1200 - 401)
                .contains(1L, 399L, 401L, 1199L)
                .doesNotContain(400L, 1200L);
        assertThat(ticks.kept()).containsExactly(401L);
    }
}
