package org.productops.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.testing.fakes.RecordingAudit;

class ChecklistServiceTest {

    private final ReadinessFixture fixture = new ReadinessFixture();
    private final ChecklistService service = fixture.service;

    private Map<String, Message> errors(ChecklistDraft draft) {
        return catchThrowableOfType(InvalidException.class, () -> service.create(draft))
                .errors()
                .fields();
    }

    @Test
    void keepsWhatWasTypedWithoutTheWhiteSpaceAroundIt() {
        Checklist created = service.create(new ChecklistDraft(
                "  Definition of done ",
                " What done means ",
                List.of(
                        manual(" <script>alert(1)</script> "),
                        new ChecklistDraft.Item(null, "Note", "Write it", false, "FIELD_FILLED", "description"))));

        assertThat(created.name()).isEqualTo("Definition of done");
        assertThat(created.description()).isEqualTo("What done means");
        assertThat(created.version()).isEqualTo(1);
        assertThat(created.items())
                .extracting(ChecklistItem::text, ChecklistItem::help, ChecklistItem::mandatory, ChecklistItem::check)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("<script>alert(1)</script>", "", true, new Check.Manual()),
                        org.assertj.core.groups.Tuple.tuple(
                                "Note", "Write it", false, new Check.FieldFilled("description")));
        assertThat(service.get(created.id())).isEqualTo(created);
        assertThat(fixture.audit.entries())
                .extracting(RecordingAudit.Entry::userKey, RecordingAudit.Entry::action)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("key-admin", "readiness.checklist.created"));
    }

    @Test
    void refusesCharactersThatADatabaseCannotKeep() {
        assertThat(errors(new ChecklistDraft(
                        "Do\u0000ne", "", List.of(new ChecklistDraft.Item(null, "A", "B\ud800", true, "MANUAL", "")))))
                .containsOnlyKeys("name", "items.0.help");
    }

    @Test
    void keepsOneKindOfLineBreakWhateverTheBrowserSent() {
        Checklist created = service.create(draft("Done", manual("One\r\ntwo")));

        assertThat(created.items().get(0).text()).isEqualTo("One\ntwo");
    }

    @Test
    void refusesWhatIsWrongAtEachFieldAtOnceAndKeepsNothing() {
        Map<String, Message> errors = errors(new ChecklistDraft(
                " ",
                "d".repeat(1001),
                List.of(
                        new ChecklistDraft.Item(null, "", "h".repeat(1001), true, "MAGIC", ""),
                        new ChecklistDraft.Item(null, "t".repeat(501), "", true, "MANUAL", "description"),
                        new ChecklistDraft.Item(null, "t", "", true, "FIELD_FILLED", ""),
                        new ChecklistDraft.Item(7L, "t", "", true, "FIELD_FILLED", "customfield_9"),
                        new ChecklistDraft.Item(null, "t", "", true, "manual", ""))));

        assertThat(errors)
                .containsOnlyKeys(
                        "name",
                        "description",
                        "items.0.text",
                        "items.0.help",
                        "items.0.kind",
                        "items.1.text",
                        "items.1.fieldId",
                        "items.2.fieldId",
                        "items.3.id",
                        "items.3.fieldId",
                        "items.4.kind");
        assertThat(service.all()).isEmpty();
        assertThat(fixture.audit.entries()).isEmpty();
    }

    @Test
    void acceptsTheLongestOfEverythingAndNothingLonger() {
        List<ChecklistDraft.Item> fifty = IntStream.range(0, 50)
                .mapToObj(i -> new ChecklistDraft.Item(null, "t".repeat(500), "h".repeat(1000), true, "MANUAL", ""))
                .toList();

        assertThat(service.create(new ChecklistDraft("n".repeat(100), "d".repeat(1000), fifty))
                        .items())
                .hasSize(50);

        List<ChecklistDraft.Item> more = new ArrayList<>(fifty);
        more.add(manual("One more"));
        assertThat(errors(new ChecklistDraft("m".repeat(101), "", more))).containsOnlyKeys("name", "items");
        assertThat(errors(new ChecklistDraft("None", "", List.of()))).containsOnlyKeys("items");
    }

    @Test
    void aNameIsThereOnceWithoutRegardToCase() {
        Checklist first = service.create(draft("Definition of done", manual("A")));

        assertThat(errors(draft("definition OF done", manual("A")))).containsOnlyKeys("name");

        service.update(first.id(), 1, draft("DEFINITION of done", manual("A")));
        service.delete(first.id(), 2);
        assertThat(service.create(draft("Definition of done", manual("A"))).id())
                .as("the name of a deleted one is free, its id is not")
                .isNotEqualTo(first.id());
    }

    @Test
    void anEditKeepsTheIdsOfItemsThroughMovesAndTakesMissingOnesOut() {
        Checklist before = service.create(draft("Done", manual("A"), manual("B"), manual("C")));
        long a = before.items().get(0).id();
        long c = before.items().get(2).id();

        Checklist after = service.update(
                before.id(),
                1,
                draft(
                        "Done",
                        new ChecklistDraft.Item(c, "C", "", true, "MANUAL", ""),
                        manual("New"),
                        new ChecklistDraft.Item(a, "A changed", "", true, "AREA_SET", "")));

        assertThat(after.version()).isEqualTo(2);
        assertThat(after.items()).extracting(ChecklistItem::text).containsExactly("C", "New", "A changed");
        assertThat(after.items().get(0).id()).isEqualTo(c);
        assertThat(after.items().get(2).id()).isEqualTo(a);
        assertThat(fixture.checklists.library().find(before.id())).contains(after);
        RecordingAudit.Entry entry = fixture.audit.entries().get(1);
        assertThat(entry.before()).contains("B").doesNotContain("A changed");
        assertThat(entry.after()).contains("A changed");
    }

    @Test
    void anItemCannotBeTwiceOrComeFromAnotherChecklist() {
        Checklist one = service.create(draft("One", manual("A")));
        Checklist two = service.create(draft("Two", manual("B")));
        ChecklistDraft.Item a = new ChecklistDraft.Item(one.items().get(0).id(), "A", "", true, "MANUAL", "");

        assertThat(catchThrowableOfType(InvalidException.class, () -> service.update(one.id(), 1, draft("One", a, a)))
                        .errors()
                        .fields())
                .containsOnlyKeys("items.1.id");
        assertThat(catchThrowableOfType(InvalidException.class, () -> service.update(two.id(), 1, draft("Two", a)))
                        .errors()
                        .fields())
                .containsOnlyKeys("items.0.id");
    }

    @Test
    void theSecondOfTwoEditsIsRefusedAndNothingIsLost() {
        Checklist before = service.create(draft("Done", manual("A")));
        Checklist first = service.update(before.id(), 1, draft("Done", manual("First")));

        ConflictException conflict = catchThrowableOfType(
                ConflictException.class, () -> service.update(before.id(), 1, draft("Done", manual("Second"))));

        assertThat(conflict.currentVersion()).isEqualTo(2);
        assertThat(conflict.expectedVersion()).isEqualTo(1);
        assertThat(service.get(before.id())).isEqualTo(first);
        assertThatThrownBy(() -> service.delete(before.id(), 1)).isInstanceOf(ConflictException.class);
        assertThat(service.get(before.id())).isEqualTo(first);
    }

    @Test
    void savingWithoutAChangeMakesNoNewVersion() {
        Checklist before = service.create(draft("Done", manual("A")));

        assertThat(service.update(before.id(), 1, ChecklistDraft.of(before)).version())
                .isEqualTo(1);
        assertThat(fixture.audit.entries()).hasSize(1);
    }

    @Test
    void onlyAdministratorsChangeAnything() {
        Checklist checklist = service.create(draft("Done", manual("A")));
        for (Runnable act : List.<Runnable>of(
                () -> service.create(draft("Mine", manual("A"))),
                () -> service.update(checklist.id(), 1, draft("Mine", manual("A"))),
                () -> service.delete(checklist.id(), 1),
                service::uses,
                service::fieldChoices)) {
            fixture.people.actAs("anna");
            assertThatThrownBy(act::run)
                    .isInstanceOfSatisfying(NotPermittedException.class, e -> assertThat(e.anonymous())
                            .isFalse());
            fixture.people.actAsNobody();
            assertThatThrownBy(act::run)
                    .isInstanceOfSatisfying(NotPermittedException.class, e -> assertThat(e.anonymous())
                            .isTrue());
        }
        fixture.people.actAs("anna");
        assertThat(service.all()).containsExactly(checklist);
        fixture.people.actAsNobody();
        assertThatThrownBy(service::all).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> service.get(checklist.id())).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void aChecklistThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> service.get(5)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.update(5, 1, draft("A", manual("A")))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.delete(5, 1)).isInstanceOf(NotFoundException.class);
    }
}
