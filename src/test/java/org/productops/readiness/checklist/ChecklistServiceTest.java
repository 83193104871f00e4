package org.productops.readiness.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.kept;
import static org.productops.readiness.ReadinessFixture.manual;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.BusyException;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.UnconfirmedException;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.ChecklistCompleteCheck;
import org.productops.readiness.check.FieldFilledCheck;
import org.productops.readiness.check.SubjectKind;
import org.productops.readiness.issue.InMemoryMarkStore;
import org.productops.readiness.issue.ItemMark;

class ChecklistServiceTest {

    private final InMemoryChecklistStore store = new InMemoryChecklistStore();
    private final ReadinessFixture fixture = new ReadinessFixture(store, new InMemoryMarkStore());
    private final ChecklistService service = fixture.checklists;

    private static Map<String, Message> errors(Supplier<Checklist> write) {
        return catchThrowableOfType(InvalidException.class, write::get).errors().fields();
    }

    private Map<String, Message> errors(ChecklistDraft draft) {
        return errors(() -> service.create(draft));
    }

    private static ChecklistDraft.Item item(String text, String help, String kind, String field) {
        return ChecklistDraft.Item.simple(text, help, true, Check.of(kind, field));
    }

    @Test
    void keepsWhatWasTypedWithoutTheWhiteSpaceAroundIt() {
        Checklist created = service.create(new ChecklistDraft(
                "  Definition of done ",
                " What done means\r\nto us ",
                List.of(
                        manual(" <script>alert(1)</script> "),
                        ReadinessFixture.edited(
                                0, "Note", "Write it", false, Check.of(" FIELD_FILLED ", " description ")))));

        assertThat(created.name()).isEqualTo("Definition of done");
        assertThat(created.description()).isEqualTo("What done means\nto us");
        assertThat(created.version()).isEqualTo(1);
        assertThat(created.items())
                .extracting(ChecklistItem::text, ChecklistItem::help, ChecklistItem::mandatory, ChecklistItem::check)
                .containsExactly(
                        tuple("<script>alert(1)</script>", "", true, Check.manual()),
                        tuple("Note", "Write it", false, Check.of(FieldFilledCheck.KIND, "description")));
        assertThat(service.get(created.id())).isEqualTo(created);
    }

    @Test
    void refusesWhatIsWrongAtEachFieldAtOnceAndKeepsNothing() {
        assertThat(errors(new ChecklistDraft(
                        " ",
                        "d".repeat(1001),
                        List.of(
                                item("", "h".repeat(1001), "MAGIC", ""),
                                item("t".repeat(501), "B\ud800", "MANUAL", "description"),
                                item("t", "", "FIELD_FILLED", ""),
                                ReadinessFixture.edited(7, "t", "", true, Check.of("FIELD_FILLED", "customfield_9")),
                                item("Do\u0000ne", "", "manual", "")))))
                .containsOnlyKeys(
                        "name",
                        "description",
                        "items.0.text",
                        "items.0.help",
                        "items.0.kind",
                        "items.1.text",
                        "items.1.help",
                        "items.1.subject",
                        "items.2.subject",
                        "items.3.id",
                        "items.3.subject",
                        "items.4.text",
                        "items.4.kind");
        assertThat(service.all()).isEmpty();
        assertThat(fixture.audit.entries()).isEmpty();
    }

    @Test
    void whoIsNamedMustBeThere() {
        for (String nobody : List.of("GROUP:nope", "PROJECT_ROLE:99999", "PROJECT_ROLE:abc", "AREA_ROLE:nope")) {
            ChecklistDraft draft = new ChecklistDraft(
                    "Gate",
                    "",
                    ChecklistDraft.ScopeDraft.BY_NAME,
                    new ChecklistDraft.OverridesDraft(true, List.of("AREA_ROLE:owner", nobody), "7"),
                    List.of(tickedBy(nobody)));

            assertThatThrownBy(() -> fixture.checklists.create(draft))
                    .as(nobody)
                    .isInstanceOfSatisfying(InvalidException.class, wrong -> assertThat(
                                    wrong.errors().fields())
                            .containsOnlyKeys(
                                    ChecklistFields.ofGranter(1), ChecklistFields.ofItem(0, ChecklistFields.TICKERS)));
        }
        assertThat(fixture.checklists.create(
                        draft("Gate", tickedBy("PROJECT_ROLE:10002"), tickedBy("AREA_ROLE:owner"))))
                .isNotNull();
    }

    private static ChecklistDraft.Item tickedBy(String who) {
        return new ChecklistDraft.Item(0, "", "A " + who, "", "", true, Check.MANUAL, "", "", who, "", false, "");
    }

    @Test
    void anErrorRepeatsNoMoreThanTheBeginningOfWhatWasTyped() {
        Map<String, Message> errors = errors(
                draft("A", item("t", "", "K".repeat(10_000), ""), item("t", "", "FIELD_FILLED", "f".repeat(10_000))));

        assertThat(errors.values())
                .allSatisfy(error -> assertThat(error.arguments().get(0)).hasSizeLessThan(40));
    }

    @Test
    void acceptsTheLongestOfEverythingAndNothingLonger() {
        List<ChecklistDraft.Item> most =
                Collections.nCopies(Checklist.MOST_ITEMS, item("t".repeat(500), "h".repeat(1000), "MANUAL", ""));

        assertThat(service.create(new ChecklistDraft("n".repeat(100), "d".repeat(1000), most))
                        .items())
                .hasSize(Checklist.MOST_ITEMS);

        List<ChecklistDraft.Item> more = new ArrayList<>(most);
        more.add(manual("One more"));
        assertThat(errors(new ChecklistDraft("m".repeat(101), "", more))).containsOnlyKeys("name", "items");
        assertThat(errors(draft("None"))).containsOnlyKeys("items");
    }

    @Test
    void aNameIsThereOnceWithoutRegardToCase() {
        Checklist first = service.create(draft("Definition of done", manual("A")));

        assertThat(errors(draft(" definition  OF done ", manual("A")))).containsOnlyKeys("name");

        service.update(first.id(), 1, draft("DEFINITION of done", manual("A")), Confirmation.NONE);
        service.delete(first.id(), 2, Confirmation.NONE);
        assertThat(service.create(draft("Definition of done", manual("A"))).id())
                .as("the name of a deleted one is free, its id is not")
                .isNotEqualTo(first.id());
    }

    @Test
    void anEditKeepsTheIdsOfItemsThroughMovesAndTakesMissingOnesOut() {
        Checklist before = service.create(draft("Done", manual("A"), manual("B"), manual("C")));
        long a = before.items().get(0).id();
        ChecklistItem c = before.items().get(2);

        Checklist after = service.update(
                before.id(),
                1,
                draft(
                        "Done",
                        kept(c),
                        manual("New"),
                        ReadinessFixture.edited(a, "A changed", "", true, Check.of("AREA_SET", ""))),
                Confirmation.NONE);

        assertThat(after.version()).isEqualTo(2);
        assertThat(after.items()).extracting(ChecklistItem::text).containsExactly("C", "New", "A changed");
        assertThat(after.items().get(0)).isEqualTo(c);
        assertThat(after.items().get(2).id()).isEqualTo(a);
        assertThat(fixture.library.checklists().find(before.id())).contains(after);
    }

    @Test
    void anItemCannotBeTwiceOrComeFromAnotherChecklist() {
        Checklist one = service.create(draft("One", manual("A")));
        Checklist two = service.create(draft("Two", manual("B")));
        ChecklistDraft.Item a = kept(one.items().get(0));

        assertThat(errors(() -> service.update(one.id(), 1, draft("One", a, a), Confirmation.NONE)))
                .containsOnlyKeys("items.1.id");
        assertThat(errors(() -> service.update(two.id(), 1, draft("Two", a), Confirmation.NONE)))
                .containsOnlyKeys("items.0.id");
        assertThat(errors(draft("Three", a))).containsOnlyKeys("items.0.id");
    }

    @Test
    void theSecondOfTwoEditsIsRefusedAndNothingIsLost() {
        Checklist before = service.create(draft("Done", manual("A")));
        Checklist first = service.update(before.id(), 1, draft("Done", manual("First")), Confirmation.NONE);

        ConflictException conflict = catchThrowableOfType(
                ConflictException.class,
                () -> service.update(before.id(), 1, draft("Done", manual("Second")), Confirmation.NONE));

        assertThat(conflict.currentVersion()).isEqualTo(2);
        assertThat(conflict.expectedVersion()).isEqualTo(1);
        assertThat(conflict.stored(Checklist.class)).contains(first);
        assertThatThrownBy(() -> service.delete(before.id(), 1, Confirmation.NONE))
                .isInstanceOf(ConflictException.class);
        assertThat(service.get(before.id())).isEqualTo(first);
    }

    @Test
    void savingWithoutAChangeMakesNoNewVersion() {
        Checklist before = service.create(draft("Done", manual("A"), manual("B")));

        assertThat(service.update(before.id(), 1, draft(" Done ", kept(before)), Confirmation.NONE))
                .isEqualTo(before);
        assertThat(service.get(before.id())).isEqualTo(before);
        assertThat(fixture.audit.entries()).hasSize(1);
    }

    @Test
    void whoWritesReadsNothingAnewAndNobodyElseDoesAfterwards() {
        Checklist done = service.create(draft("Done", manual("A")));
        service.all();
        int loads = store.loads();

        service.update(done.id(), 1, draft("Ready", kept(done)), Confirmation.NONE);
        service.create(draft("Other", manual("B")));
        service.delete(done.id(), 2, Confirmation.NONE);

        assertThat(service.all()).extracting(Checklist::name).containsExactly("Other");
        assertThat(fixture.library.checklists().nameOfDeleted(done.id())).contains("Ready");
        assertThat(store.loads()).isEqualTo(loads);
    }

    @Test
    void theAuditLogSaysWhichFieldsBecameWhat() {
        Checklist before = service.create(
                new ChecklistDraft("Done", "", List.of(manual("A"), item("B", "How", "FIELD_FILLED", "description"))));
        assertThat(fixture.audit.last())
                .isEqualTo(entry(
                        "created",
                        "1 Done",
                        new FieldChange("name", "", "Done"),
                        new FieldChange("overrides", "", "14 | AREA_ROLE:owner"),
                        new FieldChange("item 101", "", "1. | A | MANUAL | mandatory"),
                        new FieldChange("item 102", "", "2. | B | FIELD_FILLED description | mandatory | How")));

        service.update(
                1,
                1,
                new ChecklistDraft(
                        "Ready",
                        "",
                        List.of(
                                ReadinessFixture.edited(
                                        102, "B", "How", false, Check.of("FIELD_FILLED", "description")),
                                manual("C"))),
                Confirmation.NONE);
        assertThat(fixture.audit.last())
                .isEqualTo(entry(
                        "changed",
                        "1 Ready",
                        new FieldChange("name", "Done", "Ready"),
                        new FieldChange(
                                "item 102",
                                "2. | B | FIELD_FILLED description | mandatory | How",
                                "1. | B | FIELD_FILLED description | How"),
                        new FieldChange("item 103", "", "2. | C | MANUAL | mandatory"),
                        new FieldChange("item 101", "1. | A | MANUAL | mandatory", "")));

        service.delete(before.id(), 2, Confirmation.NONE);
        assertThat(fixture.audit.last().action()).isEqualTo("productops.readiness.audit.deleted");
        assertThat(fixture.audit.last().subject()).isEqualTo("1 Ready");
        assertThat(fixture.audit.last().changes())
                .hasSize(4)
                .contains(new FieldChange("name", "Ready", ""))
                .allSatisfy(change -> assertThat(change.after()).isEmpty());
    }

    private static AuditEntry entry(String action, String subject, FieldChange... changes) {
        return AuditEntry.configuration("key-admin", "productops.readiness.audit." + action, subject, List.of(changes));
    }

    @Test
    void doesNotTellOfATransitionThatNeverAskedForTheItem() {
        Checklist before = service.create(draft("Done", manual("A"), manual("B")));
        fixture.uses.put(before.id(), List.of(new ChecklistUse("Delivery", "Create", true)));

        ChecklistDraft wanted = draft("Done", kept(before.items().get(0)));

        assertThat(service.update(before.id(), 1, wanted, Confirmation.NONE).version())
                .isEqualTo(2);
    }

    @Test
    void tellsOnHowManyIssuesAndTransitionsAChangeIsMissed() {
        Checklist before = service.create(draft(
                "Done",
                manual("Removed"),
                manual("Other check"),
                manual("Advised"),
                manual("Untouched"),
                manual("Moved")));
        List<ChecklistItem> items = before.items();
        fixture.uses.put(
                before.id(),
                List.of(new ChecklistUse("Delivery", "Close", false), new ChecklistUse("Support", "Solve", false)));
        for (long issue : new long[] {10, 11}) {
            items.forEach(item -> tick(issue, item));
        }
        ChecklistDraft wanted = draft(
                "Done",
                kept(items.get(4)),
                ReadinessFixture.edited(items.get(1).id(), "Other check", "", true, Check.of("AREA_SET", "")),
                ReadinessFixture.edited(items.get(2).id(), "Advised", "", false, Check.manual()),
                ReadinessFixture.edited(items.get(3).id(), "Renamed", "Help", true, Check.manual()));

        UnconfirmedException question = asked(() -> service.update(before.id(), 1, wanted, Confirmation.NONE));

        assertThat(question.facts())
                .containsExactly(
                        Message.of("productops.readiness.loss.removed-ticked", "Removed", 2),
                        Message.of("productops.readiness.loss.check-ticked", "Other check", 2),
                        Message.of("productops.readiness.loss.advised", "Advised"),
                        Message.of("productops.readiness.loss.transitions", "Delivery: Close; Support: Solve"));
        assertThat(service.get(before.id())).isEqualTo(before);
        asked(() ->
                service.update(before.id(), 1, draft("Done", kept(items.get(4))), Confirmation.of(question.answer())));
        tick(12, items.get(0));
        UnconfirmedException more =
                asked(() -> service.update(before.id(), 1, wanted, Confirmation.of(question.answer())));
        assertThat(more.facts()).contains(Message.of("productops.readiness.loss.removed-ticked", "Removed", 3));
        assertThat(service.update(before.id(), 1, wanted, Confirmation.of(more.answer()))
                        .version())
                .isEqualTo(2);
    }

    @Test
    void asksBeforeASectionGoesThatTransitionsAskFor() {
        Checklist before = service.create(draft("Done", inSection(0, "Quality")));
        long id = before.items().get(0).id();
        fixture.uses.put(
                before.id(),
                List.of(
                        new ChecklistUse("Delivery", "Close", false, List.of("quality", "Never there"), false),
                        new ChecklistUse("Delivery", "Tried", false, List.of("quality"), true)));

        assertThat(asked(() -> service.update(
                                before.id(), 1, draft("Done", inSection(id, "Quality gate")), Confirmation.NONE))
                        .facts())
                .containsExactly(Message.of("productops.readiness.loss.sections", "Delivery: Close"));
        assertThat(service.update(before.id(), 1, draft("Done", inSection(id, "QUALITY")), Confirmation.NONE)
                        .version())
                .isEqualTo(2);
    }

    private static ChecklistDraft.Item inSection(long id, String section) {
        return new ChecklistDraft.Item(
                id, section, "Reviewed", "", "", true, Check.MANUAL, "", "", null, "", false, "");
    }

    @Test
    void asksNothingWhereNobodyMissesAnything() {
        Checklist done = service.create(draft(
                "Done", manual("A"), ChecklistDraft.Item.simple("Advised", "", false, Check.manual()), manual("C")));
        tick(10, done.items().get(2));
        fixture.uses.put(done.id(), List.of(new ChecklistUse("Delivery", "Close", false)));

        service.update(
                done.id(),
                1,
                draft("Done", kept(done.items().get(0)), kept(done.items().get(2))),
                Confirmation.NONE);
        fixture.uses.clear();
        service.update(done.id(), 2, draft("Done", kept(done.items().get(2))), Confirmation.NONE);
        asked(() -> service.update(done.id(), 3, draft("Done", manual("New")), Confirmation.NONE));
    }

    @Test
    void asksBeforeAnEditOpensOrTightensAGate() {
        ChecklistDraft.Item item = gate("2026-01-01", "", false, "ANYONE");
        Checklist before = service.create(draft("Done", item));
        fixture.uses.put(before.id(), List.of(new ChecklistUse("Delivery", "Close", false)));
        fixture.now = Instant.parse("2026-06-01T12:00:00Z");

        assertThat(changed(before, "2199-01-01", "", false, "ANYONE"))
                .containsExactly(Message.of("productops.readiness.reach.later", "A", "2199-01-01"));
        assertThat(changed(before, "2026-01-01", "Label: never-ever", false, "ANYONE"))
                .containsExactly(Message.of("productops.readiness.reach.item-matching", "A", "Label: never-ever"));
        assertThat(changed(before, "2026-01-01", "", true, "ANYONE"))
                .containsExactly(Message.of("productops.readiness.reach.skippable", "A"));
        assertThat(changed(before, "2026-01-01", "", false, "AREA_ROLE:owner"))
                .containsExactly(Message.of("productops.readiness.reach.tickers", "A"));
        Checklist later = service.update(
                before.id(),
                1,
                draft("Done", withId(before, gate("2199-01-01", "Label: x", true, "ANYONE"))),
                Confirmation.EVERYTHING);
        assertThat(changed(later, "", "", false, "ANYONE"))
                .containsExactly(
                        Message.of("productops.readiness.reach.mandatory", "A", 0),
                        Message.of("productops.readiness.reach.item-everywhere", "A", 0),
                        Message.of("productops.readiness.reach.not-skippable", "A"));
    }

    @Test
    void aDayThatIsOverAlreadyChangesNothing() {
        Checklist before = service.create(draft("Done", gate("2020-01-01", "", false, "ANYONE")));
        fixture.uses.put(before.id(), List.of(new ChecklistUse("Delivery", "Close", false)));

        service.update(before.id(), 1, draft("Done", withId(before, gate("", "", false, "ANYONE"))), Confirmation.NONE);
    }

    @Test
    void asksWhereAListStandsByItselfAlthoughNobodyHasTickedAnything() {
        Checklist before = service.create(new ChecklistDraft(
                "Done", "", new ChecklistDraft.ScopeDraft(true, ""), null, List.of(manual("A"), manual("B"))));
        ChecklistDraft.Item[] items = kept(before);

        assertThat(asked(() -> service.update(
                                before.id(),
                                1,
                                new ChecklistDraft(
                                        "Done",
                                        "",
                                        new ChecklistDraft.ScopeDraft(true, ""),
                                        null,
                                        List.of(items[0], manual("C"))),
                                Confirmation.NONE))
                        .facts())
                .containsExactly(
                        Message.of("productops.readiness.loss.removed", "B"),
                        Message.of("productops.readiness.reach.mandatory", "C", 0));
    }

    private List<Message> changed(
            Checklist before, String startsOn, String conditions, boolean skippable, String tickers) {
        ChecklistDraft wanted = draft("Done", withId(before, gate(startsOn, conditions, skippable, tickers)));
        return asked(() -> service.update(before.id(), before.version(), wanted, Confirmation.NONE))
                .facts();
    }

    private static ChecklistDraft.Item withId(Checklist before, ChecklistDraft.Item item) {
        return ChecklistFile.withId(item, before.items().get(0).id());
    }

    private static ChecklistDraft.Item gate(String startsOn, String conditions, boolean skippable, String tickers) {
        return new ChecklistDraft.Item(
                0, "", "A", "", "", true, Check.MANUAL, "", "", tickers, conditions, skippable, startsOn);
    }

    @Test
    void asksBeforeItDeletesWhatIsTickedOrNeeded() {
        Checklist done = service.create(draft("Done", manual("A"), manual("B")));
        done.items().forEach(item -> tick(10, item));
        assertThat(service.tickedIssues(done)).isEqualTo(1);
        assertThat(asked(() -> service.delete(done.id(), 1, Confirmation.NONE)).facts())
                .containsExactly(Message.of("productops.readiness.delete.ticked", 1));

        fixture.uses.put(
                done.id(),
                IntStream.range(0, 22)
                        .mapToObj(i -> new ChecklistUse("W" + i, "Close", false))
                        .toList());
        assertThat(asked(() -> service.delete(done.id(), 1, Confirmation.NONE)).facts())
                .last()
                .isEqualTo(Message.of("productops.readiness.delete.more", 2));
        service.delete(done.id(), 1, Confirmation.EVERYTHING);
        assertThat(service.all()).isEmpty();
    }

    @Test
    void asksWhileSomebodyElseIsSaving() {
        Checklist done = service.create(draft("Done", manual("A")));
        tick(10, done.items().get(0));
        ChecklistService busy = fixture.busyChecklists();

        asked(() -> busy.update(done.id(), 1, draft("Done", manual("B")), Confirmation.NONE));
        asked(() -> busy.delete(done.id(), 1, Confirmation.NONE));
    }

    private void tick(long issue, ChecklistItem item) {
        fixture.ticks.put(ItemMark.done(issue, item.id(), "key-anna", ReadinessFixture.NOW));
    }

    private static UnconfirmedException asked(ThrowingCallable write) {
        UnconfirmedException question = catchThrowableOfType(UnconfirmedException.class, write);
        assertThat(question).isNotNull();
        return question;
    }

    @Test
    void onlyAdministratorsChangeAnything() {
        Checklist checklist = service.create(draft("Done", manual("A")));
        for (Runnable act : List.<Runnable>of(
                service::blank,
                () -> service.getToEdit(checklist.id()),
                () -> service.create(draft("Mine", manual("A"))),
                () -> service.update(checklist.id(), 1, draft("Mine", manual("A")), Confirmation.NONE),
                () -> service.delete(checklist.id(), 1, Confirmation.NONE),
                service::uses,
                () -> service.tickedIssues(checklist),
                service::checkTypes,
                () -> service.subjectName(SubjectKind.FIELD, "description"))) {
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
        assertThat(service.get(checklist.id())).isEqualTo(checklist);
        fixture.people.actAsNobody();
        assertThatThrownBy(service::all).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> service.get(checklist.id())).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void whoMayNotWriteIsToldSoBeforeAnythingElse() {
        fixture.people.actAs("anna");

        assertThatThrownBy(() -> service.update(99, 1, draft(""), Confirmation.NONE))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> service.delete(99, 1, Confirmation.NONE)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> fixture.busyChecklists().create(draft(""))).isInstanceOf(NotPermittedException.class);
        assertThat(store.loads()).isZero();
    }

    @Test
    void whatIsWrongIsRefusedWhileSomebodyElseIsSaving() {
        Checklist done = service.create(draft("Done", manual("A")));
        ChecklistService busy = fixture.busyChecklists();

        assertThat(errors(() -> busy.create(draft("Done", manual("A"))))).containsOnlyKeys("name");
        assertThat(errors(() -> busy.update(done.id(), 1, draft("Done"), Confirmation.NONE)))
                .containsOnlyKeys("items");
        assertThatThrownBy(() -> busy.update(done.id(), 0, draft("Done"), Confirmation.NONE))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> busy.delete(done.id(), 0, Confirmation.NONE)).isInstanceOf(ConflictException.class);
    }

    @Test
    void whoMayNotWriteIsRefusedWhileSomebodyElseIsSavingAndLearnsNothing() {
        Checklist done = service.create(draft("Done", manual("A")));
        ChecklistService busy = fixture.busyChecklists();

        for (long id : new long[] {done.id(), 99}) {
            for (ThrowingCallable write : List.<ThrowingCallable>of(
                    () -> busy.create(draft("Other", manual("A"))),
                    () -> busy.update(id, 1, draft("Other", manual("A")), Confirmation.NONE),
                    () -> busy.delete(id, 1, Confirmation.NONE))) {
                fixture.people.actAs("anna");
                assertThatThrownBy(write).isInstanceOf(NotPermittedException.class);
                fixture.people.actAsNobody();
                assertThatThrownBy(write).isInstanceOf(NotPermittedException.class);
            }
        }
    }

    @Test
    void writesWaitForTheLock() {
        assertThatThrownBy(() -> fixture.busyChecklists().create(draft("Done", manual("A"))))
                .isInstanceOf(BusyException.class);
        assertThat(service.all()).isEmpty();
    }

    @Test
    void aChecklistThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> service.get(5)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.getToEdit(5)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.update(5, 1, draft("A", manual("A")), Confirmation.NONE))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.delete(5, 1, Confirmation.NONE)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aBlankOneHasOneItemToBeginWith() {
        assertThat(service.blank()).isEqualTo(draft("", manual("")));
    }

    private static ChecklistDraft.Item asksFor(Checklist other) {
        return ChecklistDraft.Item.simple(
                other.name(), "", true, Check.of(ChecklistCompleteCheck.KIND, String.valueOf(other.id())));
    }

    @Test
    void aListThatWouldAskForItselfIsRefusedAtTheItem() {
        Checklist ready = service.create(draft("Ready", manual("A")));
        Checklist done = service.create(draft("Done", asksFor(ready)));
        Checklist launch = service.create(draft("Launch", manual("B"), asksFor(done)));

        assertThat(errors(() -> service.update(
                        ready.id(),
                        1,
                        draft("Ready", manual("A"), asksFor(launch), asksFor(done), asksFor(ready)),
                        Confirmation.EVERYTHING)))
                .as("through two others, through one, and itself")
                .containsOnlyKeys("items.1.subject", "items.2.subject", "items.3.subject")
                .allSatisfy((field, error) -> assertThat(error.key()).isEqualTo("productops.readiness.error.circle"));
        assertThat(service.get(ready.id())).isEqualTo(ready);

        // Two that ask for the same are none.
        assertThat(service.update(
                                launch.id(), 1, draft("Launch", asksFor(done), asksFor(ready)), Confirmation.EVERYTHING)
                        .version())
                .isEqualTo(2);
    }

    @Test
    void ofTwoListsThatAreSavedAtOnceAndWouldAskForEachOtherTheSecondIsRefused() {
        Checklist ready = service.create(draft("Ready", manual("A")));
        Checklist done = service.create(draft("Done", manual("B")));
        ChecklistService stale = fixture.checklistsOnOtherNode();
        assertThat(stale.all()).as("what the other node knows").containsExactly(done, ready);
        Checklist asking = service.update(ready.id(), 1, draft("Ready", asksFor(done)), Confirmation.EVERYTHING);

        assertThat(errors(() -> stale.update(done.id(), 1, draft("Done", asksFor(ready)), Confirmation.EVERYTHING)))
                .containsOnlyKeys("items.0.subject");
        assertThat(service.get(ready.id())).isEqualTo(asking);
        assertThat(service.get(done.id())).isEqualTo(done);
    }
}
