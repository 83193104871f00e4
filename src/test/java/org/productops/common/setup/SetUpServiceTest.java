package org.productops.common.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotPermittedException;
import org.productops.common.store.Locks;
import org.productops.common.store.Transactions;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeSettings;
import org.productops.testing.fakes.RecordingAudit;

class SetUpServiceTest {

    private final FakePeople people =
            new FakePeople().administrator("admin").user("dev").actAs("admin");
    private final FakeSettings settings = new FakeSettings();
    private final RecordingAudit audit = new RecordingAudit();
    private final List<String> locked = new ArrayList<>();
    private final FakeSetUpStep first = new FakeSetUpStep(10);
    private final FakeSetUpStep second = new FakeSetUpStep(20);
    private final FakeSetUpStep third = new FakeSetUpStep(30);
    private final SetUpService service = service();

    @Test
    void runsTheStepsByPositionUnderTheLockAndRemembersTheProjects() {
        SetUpReport report = service.setUp(Set.of(2L));

        assertThat(report.steps()).extracting(step -> step.about().key()).containsExactly("step10", "step20", "step30");
        assertThat(report.isComplete()).isTrue();
        assertThat(report.isUnchanged()).isFalse();
        assertThat(locked).containsExactly("setup");
        assertThat(service.view().complete()).isTrue();
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
        assertThat(audit.entries()).hasSize(1);
        assertThat(audit.entries().get(0).userKey()).isEqualTo("key-admin");
        assertThat(audit.entries().get(0).after()).contains("[2]").contains("step10: DONE");
    }

    @Test
    void addsAProjectChosenLater() {
        service.setUp(Set.of(2L));

        SetUpReport report = service.setUp(Set.of(1L, 2L));

        assertThat(report.steps().get(0).results().get(0).outcome()).isEqualTo(SetUpResult.Outcome.CHANGED);
        assertThat(audit.entries()).hasSize(2);
    }

    @Test
    void saysWhichStepFailedLeavesTheEarlierOnesAndGoesOnAtTheNextPress() {
        second.failWith(InvalidException.general(Message.of("the.reason")));

        SetUpReport failed = service.setUp(Set.of());

        assertThat(failed.steps())
                .extracting(StepReport::status)
                .containsExactly(StepReport.Status.DONE, StepReport.Status.FAILED, StepReport.Status.SKIPPED);
        assertThat(failed.steps().get(1).failure()).contains(Message.of("the.reason"));
        assertThat(failed.isComplete()).isFalse();
        assertThat(third.calls()).isZero();
        assertThat(service.view().complete()).isFalse();

        second.failWith(null);
        SetUpReport mended = service.setUp(Set.of());

        assertThat(mended.steps())
                .extracting(step -> step.results().get(0).outcome())
                .containsExactly(
                        SetUpResult.Outcome.UNCHANGED, SetUpResult.Outcome.CREATED, SetUpResult.Outcome.CREATED);
        assertThat(service.view().complete()).isTrue();
    }

    @Test
    void reportsWhatTheProductDidNotAccept() {
        first.failWith(new IllegalStateException("The name is taken"));

        StepReport report = service.setUp(Set.of()).steps().get(0);

        assertThat(report.status()).isEqualTo(StepReport.Status.FAILED);
        assertThat(report.failure().orElseThrow().arguments().get(0)).contains("The name is taken");
        assertThat(audit.entries()).hasSize(1);
    }

    @Test
    void refusesAProjectThatDoesNotExist() {
        assertThatThrownBy(() -> service.setUp(Set.of(99L))).isInstanceOf(InvalidException.class);

        assertThat(first.calls()).isZero();
        assertThat(locked).isEmpty();
    }

    @Test
    void isForAdministratorsOnly() {
        people.actAs("dev");
        assertThatThrownBy(service::view).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> service.setUp(Set.of())).isInstanceOf(NotPermittedException.class);
        people.actAsNobody();
        assertThatThrownBy(() -> service.setUp(Set.of())).isInstanceOf(NotPermittedException.class);
        assertThat(first.calls()).isZero();
    }

    @Test
    void showsTheRemarksAtTheirProject() {
        assertThat(service.view().projects())
                .filteredOn(choice -> choice.project().id() == 1L)
                .singleElement()
                .satisfies(choice -> assertThat(choice.remarks())
                        .extracting(Message::key)
                        .containsExactly("remark10", "remark20", "remark30"));
    }

    private SetUpService service() {
        Locks locks = new Locks() {
            @Override
            public <T> T holding(String name, Supplier<T> work) {
                locked.add(name);
                return work.get();
            }
        };
        Transactions transactions = new Transactions() {
            @Override
            public <T> T run(Supplier<T> work) {
                return work.get();
            }

            @Override
            public void afterCommit(Runnable action) {
                action.run();
            }
        };
        SetUpProjects projects =
                () -> List.of(new SetUpProject(1, "PAY", "Payments"), new SetUpProject(2, "WEB", "Web"));
        return new SetUpService(
                List.of(third, first, second), projects, settings, new Access(people), locks, transactions, audit);
    }
}
