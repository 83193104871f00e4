package org.productops.common.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.Confirmation;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;

class SetUpUndoServiceTest {

    private final SetUpFixture setUp = new SetUpFixture();
    private final SetUpUndoService undo = setUp.undo;

    @Test
    void takesBackTheLastStepFirstUnderTheLockAndTellsTheAudit() {
        setUp.service.setUp(List.of("WEB"), Confirmation.NONE);

        SetUpUndoView view = undo.view("web");
        assertThat(view.goes())
                .containsExactly(
                        FakeSetUpStep.text("<script>goes 30"),
                        FakeSetUpStep.text("<script>goes 20"),
                        FakeSetUpStep.text("<script>goes 10"));
        assertThat(setUp.undone).as("it was only asked").isEmpty();
        undo.takeBack("WEB", Confirmation.of(view.answer()));

        assertThat(setUp.undone).containsExactly("step 30", "step 20", "step 10");
        assertThat(setUp.locked).containsExactly("setup", "setup");
        assertThat(setUp.service.view().projects()).isEmpty();
        assertThat(setUp.audit.last().action()).isEqualTo(SetUpUndoService.ACTION);
        assertThat(setUp.audit.last().userKey()).isEqualTo("key-admin");
        assertThat(setUp.audit.last().changes())
                .hasSize(4)
                .contains(new FieldChange("projects", "[2]", "[]"))
                .contains(new FieldChange(
                        "productops.common.setup.failed-unexpectedly", "", "REMOVED [<script>goes 10]"));
        assertThat(undo.view("WEB").isDone()).isTrue();
        assertThat(undo.projects()).extracting(SetUpProject::key).containsExactly("WEB");
    }

    @Test
    void leavesWhatIsNeededAndTakesItTheNextTime() {
        setUp.service.setUp(List.of("WEB"), Confirmation.NONE);
        setUp.second.need(true);
        SetUpUndoView view = undo.view("WEB");
        assertThat(view.stays()).containsExactly(FakeSetUpStep.text("stays 20"));
        undo.takeBack("WEB", Confirmation.of(view.answer()));
        assertThat(setUp.undone).containsExactly("step 30", "step 10");
        int entries = setUp.audit.entries().size();

        assertThat(undo.view("WEB").isDone()).isTrue();
        undo.takeBack("WEB", Confirmation.EVERYTHING);
        assertThat(setUp.audit.entries()).as("nothing was done").hasSize(entries);
        setUp.second.need(false);
        assertThat(undo.view("WEB").isDone()).isFalse();
        undo.takeBack("WEB", Confirmation.EVERYTHING);

        assertThat(setUp.undone).endsWith("step 20");
    }

    @Test
    void doesNothingThatWasNotAgreedTo() {
        setUp.service.setUp(List.of("WEB"), Confirmation.NONE);
        String agreed = undo.view("WEB").answer();
        setUp.second.need(true);

        assertThatThrownBy(() -> undo.takeBack("WEB", Confirmation.of(agreed))).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> undo.takeBack("WEB", Confirmation.NONE)).isInstanceOf(InvalidException.class);
        assertThat(setUp.undone).isEmpty();
        assertThat(setUp.service.view().projects()).hasSize(1);
    }

    @Test
    void saysWhenTheProductRefusesAndKeepsOnRecordWhatWasDone() {
        setUp.service.setUp(List.of("WEB"), Confirmation.NONE);
        setUp.second.failWith(new IllegalStateException("no"));

        assertThatThrownBy(() -> undo.takeBack("WEB", Confirmation.EVERYTHING)).isInstanceOf(InvalidException.class);

        assertThat(setUp.undone).containsExactly("step 30");
        assertThat(setUp.audit.last().changes()).hasSize(2);
        setUp.second.failWith(null);
        undo.takeBack("WEB", Confirmation.EVERYTHING);
        assertThat(setUp.undone).containsExactly("step 30", "step 20", "step 10");
    }

    @Test
    void leavesWhatProjectsUseThatStay() {
        setUp.service.setUp(List.of("PAY", "WEB"), Confirmation.NONE);
        assertThat(undo.view("WEB").goes()).isEmpty();

        undo.takeBack("PAY", Confirmation.EVERYTHING);
        assertThat(undo.view("WEB").goes()).hasSize(3);
        setUp.service.setUp(List.of("PAY"), Confirmation.NONE);
        assertThat(undo.view("WEB").goes()).isEmpty();
    }

    @Test
    void isForAdministratorsAndProjectsThatWereSetUp() {
        assertThatThrownBy(() -> undo.view("WEB")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> undo.takeBack("NOPE", Confirmation.EVERYTHING)).isInstanceOf(NotFoundException.class);
        setUp.service.setUp(List.of("WEB"), Confirmation.NONE);
        setUp.people.actAs("dev");
        assertThatThrownBy(undo::projects).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> undo.view("WEB")).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> undo.takeBack("WEB", Confirmation.EVERYTHING))
                .isInstanceOf(NotPermittedException.class);
        assertThat(setUp.undone).isEmpty();
    }
}
