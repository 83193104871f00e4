package org.productops.readiness.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.kept;
import static org.productops.readiness.ReadinessFixture.manual;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.common.error.Confirmation;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.imports.ImportCheck;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportRowView;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportService;
import org.productops.common.imports.InMemoryImportStore;
import org.productops.common.job.InMemoryJobStore;
import org.productops.common.job.Job;
import org.productops.common.job.JobService;
import org.productops.common.job.JobState;
import org.productops.common.paging.Paging;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.ChecklistCompleteCheck;
import org.productops.readiness.check.FieldFilledCheck;
import org.productops.readiness.issue.ItemMark;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.HeldJobThreads;

class ChecklistImportsTest {

    /** A Jira with its checklists, and the ways in and out. */
    private static final class Place {
        final ReadinessFixture given = new ReadinessFixture();
        final Access access = new Access(given.people);
        final HeldJobThreads threads = new HeldJobThreads();
        final JobService jobs = new JobService(new InMemoryJobStore(), threads, access, given.clock());
        final ChecklistImports checklists = new ChecklistImports(
                access,
                given.library,
                given.checklistStore(),
                given.types,
                given.subjects(),
                new Asking(),
                () -> given.uses,
                given.ticks,
                id -> given.undecided.getOrDefault(id, 0),
                given.people,
                given.eligibleChoices(),
                this::as,
                given.storage.snapshotWrites(),
                given.audit,
                given.clock());
        final ImportService imports = new ImportService(
                new InMemoryImportStore(), jobs, given.storage.writes(), access, new EnglishTexts(), given.clock());
        final ChecklistExportService exports =
                new ChecklistExportService(access, given.library, given.types, given.subjects(), given.names());

        /** As whom something is done right now; empty for nobody. */
        String acting = "";

        /** Who is not there any more. */
        String gone = "";

        private <T> Optional<T> as(String userKey, Supplier<T> work) {
            if (userKey.equals(gone)) {
                return Optional.empty();
            }
            acting = userKey;
            try {
                return Optional.of(work.get());
            } finally {
                acting = "";
            }
        }

        /** Knows queries for users only, as Jira does, for which nobody may see any project. */
        private final class Asking implements ConditionNames {
            private final ConditionNames names = given.names();

            @Override
            public Optional<String> idOf(Criterion.Kind kind, String name) {
                return names.idOf(kind, name);
            }

            @Override
            public Optional<String> nameOf(Criterion.Kind kind, String id) {
                return names.nameOf(kind, id);
            }

            @Override
            public Optional<Message> faultOf(String jql) {
                return acting.isEmpty()
                        ? Optional.of(Message.of("productops.readiness.condition.jql-wrong", "nobody"))
                        : names.faultOf(jql);
            }
        }

        Place() {
            given.people.group("devs", "ben").group("leads");
        }

        String file() {
            return exports.json(exports.all());
        }

        long upload(String json) {
            long id = imports.stage(
                            checklists,
                            ImportChoices.of("checklists-json"),
                            "checklists.json",
                            json.getBytes(StandardCharsets.UTF_8))
                    .id();
            threads.runNext();
            return id;
        }

        ImportCheck check(long id) {
            return imports.view(checklists, id).check().orElseThrow();
        }

        List<ImportRowView> rows(long id, ImportFate fate) {
            return imports.rows(checklists, id, fate, new Paging(0, 1000)).values();
        }

        Job apply(long id) {
            return apply(id, Confirmation.NONE);
        }

        Job apply(long id, Confirmation confirmation) {
            Job job = imports.apply(
                    checklists, id, imports.view(checklists, id).run().version(), confirmation);
            threads.runNext();
            return jobs.get(job.id());
        }

        Job undo(long id) {
            Job job = imports.undo(
                    checklists, id, imports.planUndo(checklists, id).stay());
            threads.runNext();
            return jobs.get(job.id());
        }

        Checklist list(String name) {
            return given.library.checklists().findByName(name).orElseThrow();
        }

        List<ChecklistDraft> drafts() {
            return exports.all().checklists().stream()
                    .map(draft -> new ChecklistDraft(
                            draft.name(),
                            draft.description(),
                            draft.scope(),
                            draft.overrides(),
                            draft.items().stream()
                                    .map(item -> ChecklistFile.withId(item, 0))
                                    .toList()))
                    .toList();
        }
    }

    private final Place here = new Place();

    private static ChecklistDraft.Item full() {
        return new ChecklistDraft.Item(
                0,
                "Code",
                "Reviewed\nby two",
                "Ask \"mia\"",
                "https://example.org/review",
                false,
                Check.MANUAL,
                "",
                "",
                "GROUP:devs",
                "Label: api",
                true,
                "2027-01-01");
    }

    private static ChecklistDraft full(String name) {
        return new ChecklistDraft(
                name,
                "What it is for",
                new ChecklistDraft.ScopeDraft(true, "Project: PAY"),
                new ChecklistDraft.OverridesDraft(true, List.of("PROJECT_ROLE:10000", "GROUP:leads"), "9"),
                List.of(
                        full(),
                        ChecklistDraft.Item.simple(
                                "Release note", "", true, Check.of(FieldFilledCheck.KIND, "customfield_10100"))));
    }

    @Test
    void whatIsExportedIsImportedAsTheSame() {
        here.given.checklists.create(full("Gate \u00fc"));
        here.given.checklists.create(draft("Launch", manual("Told")));
        Place there = new Place();

        long id = there.upload(here.file());
        assertThat(there.rows(id, ImportFate.NEW))
                .extracting(ImportRowView::name)
                .contains("Launch");
        Job done = there.apply(id);

        assertThat(done.state()).as(String.valueOf(done.message())).isEqualTo(JobState.DONE);
        assertThat(there.drafts()).isEqualTo(here.drafts());
        assertThat(there.file()).isEqualTo(here.file());
        assertThat(there.check(there.upload(here.file())).count(ImportFate.SAME))
                .isEqualTo(2);
    }

    @Test
    void queriesAreHeldAgainstWhatWhoeverImportsMaySee() {
        Place there = new Place();
        ChecklistDraft.Item item = manual("A");
        here.given.checklists.create(draft("Gate", withConditions(item, "JQL: project = PAY")));

        long id = there.upload(here.file());
        assertThat(there.rows(id, ImportFate.WRONG)).isEmpty();
        assertThat(there.apply(id).state()).isEqualTo(JobState.DONE);
        assertThat(there.drafts()).isEqualTo(here.drafts());

        long changed = there.upload(here.file().replace("project = PAY", "project = SHOP"));
        assertThat(there.apply(changed).state()).isEqualTo(JobState.DONE);
        assertThat(there.undo(changed).state()).isEqualTo(JobState.DONE);
        assertThat(there.drafts()).isEqualTo(here.drafts());
    }

    @Test
    void anImportAsksWhatTheFormAsksBeforeTicksAreLostOrGatesChange() {
        Checklist before = here.given.checklists.create(draft("Gate", manual("A"), manual("B")));
        here.given.ticks.put(ItemMark.done(10, before.items().get(1).id(), "key-anna", ReadinessFixture.NOW));
        long id = here.upload(here.file().replace("\"text\":\"B\"", "\"text\":\"C\""));

        List<Message> asks = here.rows(id, ImportFate.CHANGED).get(0).asks();
        assertThat(asks)
                .extracting(Message::key)
                .containsExactly("productops.readiness.loss.removed-ticked", "productops.readiness.reach.mandatory");
        UnconfirmedException question = catchThrowableOfType(UnconfirmedException.class, () -> here.apply(id));
        assertThat(question.facts())
                .containsExactlyElementsOf(asks.stream()
                        .map(ask -> Message.of("productops.imports.asks", "Gate", new EnglishTexts().get(ask)))
                        .toList());
        assertThat(here.list("Gate")).isEqualTo(before);

        assertThat(here.apply(id, Confirmation.of(question.answer())).state()).isEqualTo(JobState.DONE);
        assertThat(here.list("Gate").items()).extracting(ChecklistItem::text).containsExactly("A", "C");
    }

    @Test
    void aTextThatStandsTwiceKeepsBothTicks() {
        Checklist before = here.given.checklists.create(draft("Gate", manual("Same"), manual("Same"), manual("Other")));
        before.items()
                .forEach(item -> here.given.ticks.put(ItemMark.done(10, item.id(), "key-anna", ReadinessFixture.NOW)));

        long id = here.upload(here.file().replace("\"description\":\"\"", "\"description\":\"New\""));
        assertThat(here.apply(id).state()).isEqualTo(JobState.DONE);

        assertThat(here.list("Gate").items()).isEqualTo(before.items());
    }

    @Test
    void aListThatAsksForAnotherOneIsNotTakenForOneThatIsCheckedInAnotherWay() {
        Checklist other = here.given.checklists.create(draft("Other", manual("A")));
        here.given.checklists.create(draft(
                "Gate", manual("B"), ReadinessFixture.automatic("CHECKLIST_COMPLETE", String.valueOf(other.id()))));
        here.given.uses.put(here.list("Gate").id(), List.of(new ChecklistUse("Delivery", "Close", false)));

        long id = here.upload(here.file().replace("\"help\":\"\"", "\"help\":\"How\""));

        assertThat(here.rows(id, ImportFate.CHANGED)).hasSize(2).allSatisfy(row -> assertThat(row.asks())
                .isEmpty());
    }

    @Test
    void whatIsOfAnotherKindOrThereTwiceIsRefusedWithItsPlace() {
        for (Map.Entry<String, String> wrong : Map.of(
                        "\"name\":\"a\",\"name\":\"b\"", "The field \u201cname\u201d is there more than once",
                        "\"name\":{\"a\":1}", "\u201cname\u201d has to be a text",
                        "\"name\":\"a\",\"byItself\":\"yes\"", "\u201cbyItself\u201d has to be true or false",
                        "\"name\":\"a\",\"byItself\":1", "\u201cbyItself\u201d has to be true or false",
                        "\"name\":\"a\",\"overrides\":0", "\u201coverrides\u201d has to be true or false",
                        "\"name\":\"a\",\"granters\":\"x\"", "\u201cgranters\u201d has to be a list",
                        "\"name\":\"a\",\"mostDays\":[]", "\u201cmostDays\u201d has to be a number")
                .entrySet()) {
            long id = here.upload("{\"checklists\":[{" + wrong.getKey() + ",\"items\":[]}]}");

            assertThat(here.check(id).errors().general())
                    .as(wrong.getKey())
                    .singleElement()
                    .satisfies(
                            error -> assertThat(new EnglishTexts().get(error)).contains(wrong.getValue()));
        }
        long item = here.upload("{\"checklists\":[{\"name\":\"a\",\"items\":[{\"text\":\"A\",\"mandatory\":true,"
                + "\"skippable\":\"yes\"}]}]}");
        assertThat(here.rows(item, ImportFate.WRONG)).hasSize(1);
    }

    @Test
    void anErrorSaysWhichItemItIsOf() {
        long id = here.upload(
                "{\"checklists\":[{\"name\":\"a\",\"items\":[{\"text\":\"First\",\"kind\":\"MANUAL\",\"mandatory\":true},"
                        + "{\"text\":\"Second\",\"kind\":\"MANUAL\",\"mandatory\":true,\"tickers\":\"GROUP:nope\"}]}]}");

        assertThat(here.rows(id, ImportFate.WRONG).get(0).errors().general())
                .extracting(new EnglishTexts()::get)
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("Item 2, \u201cSecond\u201d:"),
                        second -> assertThat(second).startsWith("There is no group \u201cnope\u201d"));
    }

    @Test
    void nothingIsImportedForSomebodyWhoIsGone() {
        here.given.checklists.create(draft("Gate", manual("A")));
        Place there = new Place();
        long id = there.upload(here.file());
        there.gone = "key-admin";

        assertThat(there.apply(id).state()).isEqualTo(JobState.FAILED);
        assertThat(there.given.library.checklists().all()).isEmpty();
    }

    private static ChecklistDraft.Item withConditions(ChecklistDraft.Item item, String conditions) {
        return new ChecklistDraft.Item(
                item.id(),
                item.section(),
                item.text(),
                item.help(),
                item.link(),
                item.mandatory(),
                item.kind(),
                item.subject(),
                item.value(),
                item.tickers(),
                conditions,
                item.skippable(),
                item.startsOn());
    }

    @Test
    void aChangedListKeepsTheItemsThatHaveTheSameText() {
        Checklist before = here.given.checklists.create(draft("Gate", manual("A"), manual("B")));
        String file = here.file()
                .replace("\"text\":\"B\"", "\"text\":\"C\"")
                .replace("\"description\":\"\"", "\"description\":\"New\"");

        long id = here.upload(file);
        assertThat(here.rows(id, ImportFate.CHANGED)).singleElement().satisfies(row -> assertThat(row.changes())
                .extracting(change -> change.field() + ": " + change.before() + " -> " + change.after())
                .containsExactly("description:  -> New", "items: B | mandatory | ANYONE -> C | mandatory | ANYONE"));
        here.apply(id);

        Checklist after = here.list("Gate");
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.items().get(0).id()).isEqualTo(before.items().get(0).id());
        assertThat(after.items().get(1).text()).isEqualTo("C");
        assertThat(here.given.audit.entries()).last().satisfies(entry -> assertThat(entry.action())
                .isEqualTo("productops.readiness.audit.changed"));
    }

    @Test
    void ofOneWrongListNothingIsImported() {
        long id = here.upload(
                """
                {"checklists": [
                  {"name": "Good", "items": [{"text": "A", "mandatory": true, "kind": "MANUAL"}]},
                  {"name": "Bad", "items": [{"text": "", "mandatory": true, "kind": "MANUAL"}]},
                  {"name": "Worse", "items": [{"text": "A", "kind": "MANUAL"}]},
                  {"name": "Twice", "items": [{"text": "A", "mandatory": true, "kind": "MANUAL"}]},
                  {"name": "TWICE", "items": [{"text": "A", "mandatory": true, "kind": "MANUAL"}], "colour": "red"},
                  7
                ]}
                """);

        assertThat(here.check(id).count(ImportFate.WRONG)).isEqualTo(4);
        assertThat(here.check(id).count(ImportFate.NEW)).isEqualTo(1);
        assertThat(here.imports.lines(here.checklists, id, new Paging(0, 10)).values())
                .extracting(line -> line.place() + " " + line.text())
                .containsExactly("5 colour", "6 7");
        assertThatThrownBy(() -> here.apply(id)).isInstanceOf(InvalidException.class);
        assertThat(here.given.checklists.all()).isEmpty();
    }

    @Test
    void aListOfTwoThousandItemsIsWrongAndSaysHowManyItMayHave() {
        String items = IntStream.range(0, 2000)
                .mapToObj(i -> "{\"text\":\"Item " + i + "\",\"mandatory\":true,\"kind\":\"MANUAL\"}")
                .collect(Collectors.joining(","));
        long id = here.upload("{\"checklists\":[{\"name\":\"Long\",\"items\":[" + items + "]}]}");

        assertThat(here.rows(id, ImportFate.WRONG)).singleElement().satisfies(row -> assertThat(
                        row.errors().fields().get("items").arguments())
                .containsExactly("100"));
        assertThatThrownBy(() -> here.apply(id)).isInstanceOf(InvalidException.class);
        assertThat(here.given.checklists.all()).isEmpty();
    }

    @Test
    void aGroupThatIsNotThereMakesTheListWrong() {
        long id = here.upload("{\"checklists\":[{\"name\":\"Gate\",\"granters\":[\"GROUP:nobodys\"],"
                + "\"items\":[{\"text\":\"A\",\"mandatory\":true,\"kind\":\"MANUAL\",\"tickers\":\"GROUP:devs\"}]}]}");

        assertThat(here.rows(id, ImportFate.WRONG)).singleElement().satisfies(row -> assertThat(
                        row.errors().general())
                .contains(Message.of("productops.readiness.error.unknown-group", "nobodys")));
    }

    @Test
    void aFileThatIsNoneOfOursIsSaidToBeNone() {
        for (String file : List.of("[]", "{\"checklists\": 5}", "{", "\"a\"")) {
            long id = here.upload(file);
            assertThat(here.check(id).isReadable()).as(file).isFalse();
        }
        assertThatThrownBy(() -> here.imports.stage(
                        here.checklists,
                        ImportChoices.of(ImportChoices.TABLE),
                        "a.csv",
                        "name".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.text().arguments()).containsExactly("csv", "checklists-json"));
    }

    @Test
    void anotherJiraFindsItsOwnFieldByItsName() {
        long id = here.upload(
                """
                {"names": {"FIELD_FILLED:customfield_99999": "release NOTE"},
                 "checklists": [{"name": "Gate", "items": [
                   {"text": "Note", "mandatory": true, "kind": "FIELD_FILLED", "subject": "customfield_99999"}]}]}
                """);
        here.apply(id);

        assertThat(here.list("Gate").items().get(0).check())
                .isEqualTo(Check.of(FieldFilledCheck.KIND, "customfield_10100"));
    }

    @Test
    void aFieldThatIsNowhereIsWrong() {
        long id = here.upload(
                """
                {"checklists": [{"name": "Gate", "items": [
                   {"text": "Note", "mandatory": true, "kind": "FIELD_FILLED", "subject": "customfield_99999"}]}]}
                """);

        assertThat(here.rows(id, ImportFate.WRONG)).singleElement().satisfies(row -> assertThat(
                        row.errors().general())
                .extracting(message -> message.arguments().toString())
                .containsExactly("[1, Note]", "[customfield_99999]"));
    }

    @Test
    void anImportIsUndone() {
        here.given.checklists.create(draft("Gate", manual("A"), manual("B")));
        String before = here.file();
        long id = here.upload(
                """
                {"checklists": [
                  {"name": "Gate", "items": [{"text": "A", "mandatory": false, "kind": "MANUAL"}]},
                  {"name": "Launch", "items": [{"text": "Told", "mandatory": true, "kind": "MANUAL"}]}]}
                """);
        here.apply(id);
        assertThat(here.given.checklists.all()).hasSize(2);

        assertThat(here.undo(id).state()).isEqualTo(JobState.DONE);

        assertThat(here.file()).isEqualTo(before);
    }

    @Test
    void whatIsEditedOrNeededSinceStays() {
        long id = here.upload(
                """
                {"checklists": [
                  {"name": "Edited", "items": [{"text": "A", "mandatory": true, "kind": "MANUAL"}]},
                  {"name": "Needed", "items": [{"text": "A", "mandatory": true, "kind": "MANUAL"}]},
                  {"name": "Free", "items": [{"text": "A", "mandatory": true, "kind": "MANUAL"}]}]}
                """);
        here.apply(id);
        Checklist edited = here.list("Edited");
        here.given.checklists.update(
                edited.id(), edited.version(), draft("Edited", kept(edited)[0], manual("B")), Confirmation.EVERYTHING);
        here.given.uses.putAll(Map.of(here.list("Needed").id(), List.of(new ChecklistUse("Flow", "Close", false))));

        here.undo(id);

        assertThat(here.given.checklists.all()).extracting(Checklist::name).containsExactly("Edited", "Needed");
    }

    @Test
    void whoEditsMeanwhileIsNotOverwritten() {
        Checklist list = here.given.checklists.create(draft("Gate", manual("A")));
        long id = here.upload(here.file().replace("\"text\":\"A\"", "\"text\":\"B\""));
        here.given.checklists.update(
                list.id(), list.version(), draft("Gate", kept(list)[0], manual("C")), Confirmation.EVERYTHING);

        Job job = here.apply(id);

        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(here.list("Gate").items()).extracting(ChecklistItem::text).containsExactly("A", "C");
    }

    private static String list(String name, String... asked) {
        String items = Stream.of(asked)
                .map(other -> "{\"text\": \"" + other + " is complete\", \"mandatory\": true,"
                        + " \"kind\": \"CHECKLIST_COMPLETE\", \"subject\": \"" + other + "\"}")
                .collect(Collectors.joining(", "));
        return "{\"name\": \"" + name + "\", \"items\": [" + items + (asked.length == 0 ? "" : ", ")
                + "{\"text\": \"A\", \"mandatory\": true, \"kind\": \"MANUAL\"}]}";
    }

    private static String file(String... lists) {
        return "{\"checklists\": [" + String.join(", ", lists) + "]}";
    }

    private List<String> circles(long id) {
        return here.rows(id, ImportFate.WRONG).stream()
                .map(row -> row.name() + " " + row.errors().fields().keySet() + " "
                        + row.errors().fields().values().iterator().next().key())
                .toList();
    }

    @Test
    void listsThatAskForEachOtherAreRefusedEachAtItsItems() {
        String wrong = " [items] productops.readiness.error.circle";
        long id =
                here.upload(file(list("Ready", "Done"), list("Done", "Launch"), list("Launch", "Ready"), list("Free")));
        assertThat(circles(id)).containsExactlyInAnyOrder("Ready" + wrong, "Done" + wrong, "Launch" + wrong);
        assertThatThrownBy(() -> here.apply(id)).isInstanceOf(InvalidException.class);
        assertThat(circles(here.upload(file(list("Alone", "Alone"))))).containsExactly("Alone" + wrong);
        assertThat(here.given.checklists.all()).isEmpty();

        here.apply(here.upload(file(list("Ready"), list("Done", "Ready"))));
        assertThat(circles(here.upload(file(list("Ready", "Done")))))
                .as("through a list that is there")
                .containsExactly("Ready" + wrong);
        assertThat(here.list("Ready").version()).isEqualTo(1);
    }

    @Test
    void aListThatWasSavedMeanwhileAndWouldCloseACircleStopsTheImport() {
        here.apply(here.upload(file(list("Ready"), list("Done"))));
        Checklist done = here.list("Done");
        long id = here.upload(file(list("Ready", "Done")));
        assertThat(here.check(id).count(ImportFate.CHANGED)).isEqualTo(1);
        Check asks = Check.of(
                ChecklistCompleteCheck.KIND, String.valueOf(here.list("Ready").id()));
        here.given.checklists.update(
                done.id(),
                done.version(),
                draft("Done", ChecklistDraft.Item.simple("Ready", "", true, asks)),
                Confirmation.EVERYTHING);

        assertThat(here.apply(id).state()).isEqualTo(JobState.FAILED);
        assertThat(here.list("Ready").version()).isEqualTo(1);
    }

    @Test
    void whatIsUndoneTogetherIsLookedAtTogether() {
        here.apply(here.upload(file(list("Ready"), list("Done", "Ready"))));
        String before = here.file();
        long turned = here.upload(file(list("Done"), list("Ready", "Done")));
        assertThat(here.apply(turned).state()).as("the other way round").isEqualTo(JobState.DONE);

        assertThat(here.undo(turned).state()).isEqualTo(JobState.DONE);
        assertThat(here.file()).isEqualTo(before);
    }

    @Test
    void whatWouldAskForItselfOnceItIsUndoneStaysAsItIs() {
        here.apply(here.upload(file(list("A"), list("C"), list("B", "A"), list("D", "C"))));
        long id = here.upload(file(list("B"), list("D")));
        here.apply(id);
        for (String[] asks : new String[][] {{"A", "D"}, {"C", "B"}}) {
            Checklist list = here.list(asks[0]);
            Check check = Check.of(
                    ChecklistCompleteCheck.KIND,
                    String.valueOf(here.list(asks[1]).id()));
            here.given.checklists.update(
                    list.id(),
                    list.version(),
                    draft(asks[0], ChecklistDraft.Item.simple("Other", "", true, check)),
                    Confirmation.EVERYTHING);
        }
        String now = here.file();

        // B asks for A, that for D, that for C, that for B.
        assertThat(here.undo(id).state()).isEqualTo(JobState.FAILED);
        assertThat(here.file()).isEqualTo(now);
    }

    @Test
    void onlyAdministratorsImportAndEverybodyExports() {
        here.given.checklists.create(draft("Gate", manual("A")));
        here.given.people.actAs("anna");

        assertThat(here.file()).contains("Gate");
        assertThatThrownBy(() -> here.upload("{}")).isInstanceOf(NotPermittedException.class);
    }
}
