package org.productops.common.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.Confirmation;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.UnconfirmedException;

class SetUpServiceTest {

    private final SetUpFixture setUp = new SetUpFixture();
    private final SetUpService service = setUp.service;

    @Test
    void runsTheStepsByPositionUnderTheLockAndRemembersTheProjects() {
        SetUpReport report = setUp("WEB");

        assertThat(report.steps())
                .extracting(StepReport::about)
                .containsExactly(
                        FakeSetUpStep.text("step 10"), FakeSetUpStep.text("step 20"), FakeSetUpStep.text("step 30"));
        assertThat(report.isComplete()).isTrue();
        assertThat(report.isUnchanged()).isFalse();
        assertThat(setUp.locked).containsExactly("setup");
        assertThat(service.view().complete()).isTrue();
        assertThat(service.isComplete()).isTrue();
        assertThat(service.view().projects()).extracting(SetUpProject::key).containsExactly("WEB");
    }

    @Test
    void changesNothingTheSecondTime() {
        setUp("WEB");

        SetUpReport again = setUp("WEB");

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
        setUp("WEB");

        SetUpReport report = setUp("web", "PAY");

        assertThat(report.steps().get(0).results().get(0).outcome()).isEqualTo(SetUpResult.Outcome.CHANGED);
        assertThat(setUp.audit.entries()).hasSize(2);
    }

    @Test
    void remembersTheProjectsThatHaveItAlthoughTheyAreNotChosenAgain() {
        setUp("WEB");

        setUp();

        assertThat(service.view().projects()).extracting(SetUpProject::key).containsExactly("WEB");
        assertThat(setUp.audit.entries()).hasSize(1);
    }

    @Test
    void saysWhichStepFailedLeavesTheEarlierOnesAndGoesOnAtTheNextPress() {
        setUp.second.failWith(InvalidException.general(Message.of("the.reason")));

        SetUpReport failed = setUp();

        assertThat(failed.steps())
                .extracting(StepReport::status)
                .containsExactly(StepReport.Status.DONE, StepReport.Status.FAILED, StepReport.Status.SKIPPED);
        assertThat(failed.steps().get(1).failure()).contains(Message.of("the.reason"));
        assertThat(failed.isComplete()).isFalse();
        assertThat(setUp.third.calls()).isZero();
        assertThat(service.view().complete()).isFalse();

        setUp.second.failWith(null);
        SetUpReport mended = setUp();

        assertThat(mended.steps())
                .extracting(step -> step.results().get(0).outcome())
                .containsExactly(
                        SetUpResult.Outcome.UNCHANGED, SetUpResult.Outcome.CREATED, SetUpResult.Outcome.CREATED);
        assertThat(service.view().complete()).isTrue();
    }

    @Test
    void reportsWhatTheProductDidNotAccept() {
        setUp.first.failWith(new IllegalStateException("The name is taken"));

        StepReport report = setUp().steps().get(0);

        assertThat(report.status()).isEqualTo(StepReport.Status.FAILED);
        assertThat(report.failure().orElseThrow().arguments().get(0)).contains("The name is taken");
        assertThat(setUp.audit.entries()).hasSize(1);
    }

    @Test
    void refusesAProjectThatDoesNotExist() {
        assertThatThrownBy(() -> setUp("WEB", "NONE"))
                .isInstanceOfSatisfying(InvalidException.class, error -> assertThat(
                                error.errors().fields().get("projects").arguments())
                        .containsExactly("NONE"));

        assertThat(setUp.first.calls()).isZero();
        assertThat(setUp.locked).isEmpty();
    }

    @Test
    void isForAdministratorsOnly() {
        setUp.people.actAs("dev");
        assertThatThrownBy(service::view).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> setUp()).isInstanceOf(NotPermittedException.class);
        setUp.people.actAsNobody();
        assertThatThrownBy(() -> setUp()).isInstanceOf(NotPermittedException.class);
        assertThat(setUp.first.calls()).isZero();
        assertThat(setUp.locked).isEmpty();
    }

    @Test
    void asksBeforeOtherProjectsGetItThroughWhatTheyShare() {
        assertThatThrownBy(() -> setUp("SHOP")).isInstanceOfSatisfying(UnconfirmedException.class, question -> {
            assertThat(question.facts()).singleElement().satisfies(fact -> assertThat(fact.arguments())
                    .containsExactly("<script>Payments"));
            service.setUp(List.of("SHOP"), Confirmation.of(question.answer()));
        });

        assertThat(service.view().projects()).extracting(SetUpProject::key).containsExactly("SHOP");
        assertThat(setUp("SHOP").isUnchanged()).isTrue();
    }

    @Test
    void asksNothingWhereTheOthersAreChosenToo() {
        assertThat(setUp("SHOP", "PAY").isComplete()).isTrue();
    }

    @Test
    void findsProjectsByNameOrKeyForWhoTypes() {
        assertThat(service.search("sh", 5)).extracting(SetUpProject::key).containsExactly("SHOP");
        assertThat(service.search("pay", 5)).extracting(SetUpProject::key).containsExactly("PAY");
        assertThat(service.search("", 2)).hasSize(2);
        assertThat(service.find(List.of("web", "NONE")))
                .extracting(SetUpProject::key)
                .containsExactly("WEB");
        setUp("WEB");
        assertThat(service.search("", 5)).extracting(SetUpProject::key).containsExactly("PAY", "SHOP");
        setUp.people.actAs("dev");
        assertThatThrownBy(() -> service.search("", 2)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> service.find(List.of())).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void saysWhatComesNextInItsOrder() {
        assertThat(service.view().next()).extracting(NextStepView::id).containsExactly("next-10", "next-20");
    }

    private SetUpReport setUp(String... keys) {
        return service.setUp(List.of(keys), Confirmation.NONE);
    }
}
