package org.productops.common.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.productops.testing.fakes.FakeIssues;

class IssueCleanUpTest {

    private final FakeIssues issues = new FakeIssues();
    private final FakeTraces feedback = new FakeTraces();
    private final FakeTraces ticks = new FakeTraces();
    private final IssueCleanUp cleanUp = new IssueCleanUp(issues, List.of(feedback, ticks));

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
