package org.productops.common.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotPermittedException;

class SetUpServiceTest {

    private final SetUpFixture setUp = new SetUpFixture();
    private final SetUpService service = setUp.service;

    @Test
    void runsTheStepsByPositionUnderTheLockAndRemembersTheProjects() {
        SetUpReport report = service.setUp(Set.of(2L));

        assertThat(report.steps())
                .extracting(StepReport::about)
                .containsExactly(
                        FakeSetUpStep.text("step 10"), FakeSetUpStep.text("step 20"), FakeSetUpStep.text("step 30"));
        assertThat(report.isComplete()).isTrue();
        assertThat(report.isUnchanged()).isFalse();
        assertThat(setUp.locked).containsExactly("setup");
        assertThat(service.view().complete()).isTrue();
        assertThat(service.isComplete()).isTrue();
        assertThat(service.view().projects())
                .filteredOn(SetUpView.Choice::chosen)
                .extracting(choice -> choice.project().key())
                .containsExactly("WEB");
    }

    @Test
    void changesNothingTheSecondTime() {
        service.setUp(Set.of(2L));

        SetUpReport again = service.setUp(Set.of(2L));

        assertThat(again.isUnchanged()).isTrue();
        assertThat(setUp.audit.entries()).hasSize(1);
        assertThat(setUp.audit.last().kind()).isEqualTo(AuditEntry.Kind.CONFIGURATION);
        assertThat(setUp.audit.last().userKey()).isEqualTo("key-admin");
        assertThat(setUp.audit.last().changes())
                .hasSize(4)
                .contains(
                        new FieldChange("projects", "[]", "[2]"),
                        new FieldChange(
                                "productops.common.setup.failed-unexpectedly", "", "DONE CREATED [<script>result 10]"));
    }

    @Test
    void addsAProjectChosenLater() {
        service.setUp(Set.of(2L));

        SetUpReport report = service.setUp(Set.of(1L, 2L));

        assertThat(report.steps().get(0).results().get(0).outcome()).isEqualTo(SetUpResult.Outcome.CHANGED);
        assertThat(setUp.audit.entries()).hasSize(2);
    }

    @Test
    void remembersTheProjectsThatHaveItAlthoughTheyAreNotChosenAgain() {
        service.setUp(Set.of(2L));

        service.setUp(Set.of());

        assertThat(service.view().projects())
                .filteredOn(SetUpView.Choice::chosen)
                .extracting(choice -> choice.project().key())
                .containsExactly("WEB");
        assertThat(setUp.audit.entries()).hasSize(1);
    }

    @Test
    void saysWhichStepFailedLeavesTheEarlierOnesAndGoesOnAtTheNextPress() {
        setUp.second.failWith(InvalidException.general(Message.of("the.reason")));

        SetUpReport failed = service.setUp(Set.of());

        assertThat(failed.steps())
                .extracting(StepReport::status)
                .containsExactly(StepReport.Status.DONE, StepReport.Status.FAILED, StepReport.Status.SKIPPED);
        assertThat(failed.steps().get(1).failure()).contains(Message.of("the.reason"));
        assertThat(failed.isComplete()).isFalse();
        assertThat(setUp.third.calls()).isZero();
        assertThat(service.view().complete()).isFalse();

        setUp.second.failWith(null);
        SetUpReport mended = service.setUp(Set.of());

        assertThat(mended.steps())
                .extracting(step -> step.results().get(0).outcome())
                .containsExactly(
                        SetUpResult.Outcome.UNCHANGED, SetUpResult.Outcome.CREATED, SetUpResult.Outcome.CREATED);
        assertThat(service.view().complete()).isTrue();
    }

    @Test
    void reportsWhatTheProductDidNotAccept() {
        setUp.first.failWith(new IllegalStateException("The name is taken"));

        StepReport report = service.setUp(Set.of()).steps().get(0);

        assertThat(report.status()).isEqualTo(StepReport.Status.FAILED);
        assertThat(report.failure().orElseThrow().arguments().get(0)).contains("The name is taken");
        assertThat(setUp.audit.entries()).hasSize(1);
    }

    @Test
    void refusesAProjectThatDoesNotExist() {
        assertThatThrownBy(() -> service.setUp(Set.of(99L))).isInstanceOf(InvalidException.class);

        assertThat(setUp.first.calls()).isZero();
        assertThat(setUp.locked).isEmpty();
    }

    @Test
    void isForAdministratorsOnly() {
        setUp.people.actAs("dev");
        assertThatThrownBy(service::view).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> service.setUp(Set.of())).isInstanceOf(NotPermittedException.class);
        setUp.people.actAsNobody();
        assertThatThrownBy(() -> service.setUp(Set.of())).isInstanceOf(NotPermittedException.class);
        assertThat(setUp.first.calls()).isZero();
        assertThat(setUp.locked).isEmpty();
    }

    @Test
    void showsTheRemarksAtTheirProject() {
        assertThat(service.view().projects())
                .filteredOn(choice -> choice.project().id() == 1L)
                .singleElement()
                .satisfies(choice -> assertThat(choice.remarks())
                        .containsExactly(
                                FakeSetUpStep.text("remark 10"),
                                FakeSetUpStep.text("remark 20"),
                                FakeSetUpStep.text("remark 30")));
    }
}
