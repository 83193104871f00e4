package org.productops.feedback.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotPermittedException;
import org.productops.common.imports.ImportChange;
import org.productops.common.imports.ImportContent;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportOrder;
import org.productops.common.imports.ImportPlan;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportRow;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportUndo;
import org.productops.common.imports.ImportUndoOrder;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.job.JobProgress;
import org.productops.feedback.Feedback;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.InMemoryFeedbackEventStore;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.organisation.OrganisationFixture;
import org.productops.feedback.portal.PortalFixture;
import org.productops.testing.fakes.FakeStorage;

class FeedbackFileImportsTest {

    private static final ImportChoices TABLE = ImportChoices.of(ImportChoices.TABLE);

    private final PortalFixture fixture = new PortalFixture();
    private final OrganisationFixture organisations = new OrganisationFixture();
    private final List<Long> deleted = new ArrayList<>();
    private final InMemoryFeedbackEventStore events = new InMemoryFeedbackEventStore();
    private final List<ImportChange> done = new ArrayList<>();
    private final FakeStorage storage = new FakeStorage();
    private final FeedbackFileImports imports = new FeedbackFileImports(
            new Access(fixture.people),
            fixture.projects,
            organisations.library,
            fixture.feedback.issues,
            fixture.feedback.kind,
            fixture.sent,
            fixture.queue,
            fixture.withdrawal,
            fixture.items,
            fixture.feedback.store,
            (issueId, userKey) -> deleted.add(issueId),
            events,
            fixture.behalf,
            storage.transactions(),
            fixture.audit,
            () -> fixture.now);

    @AfterEach
    void close() {
        fixture.close();
    }

    private static ImportRecord row(String place, String... cells) {
        Map<String, String> fields = new java.util.LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            fields.put(cells[i], cells[i + 1]);
        }
        return new ImportRecord(place, fields);
    }

    private ImportPlan plan(ImportRecord... rows) {
        return imports.plan("key-ada", new ImportContent(List.of(rows), List.of()), TABLE, JobProgress.unwatched());
    }

    private void apply(String seen, ImportRecord... rows) {
        imports.apply(new ImportOrder(
                7,
                "old.csv",
                "key-ada",
                new ImportContent(List.of(rows), List.of()),
                TABLE,
                seen,
                done::addAll,
                JobProgress.unwatched()));
    }

    private static ImportRecord slow() {
        return row(
                "2",
                "project",
                "shop",
                "id",
                "1",
                "quote",
                "Too slow.",
                "kind",
                "problem",
                "organisation",
                "acme",
                "heardOn",
                "2026-02-01T10:00:00Z",
                "tags",
                "export, speed",
                "channel",
                "Survey");
    }

    private static ImportRecord nice() {
        return row("3", "project", "SHOP", "id", "2", "summary", "Nice", "organisation", "Globbex", "source", "Sales");
    }

    @Test
    void whatIsNotKnownIsNamedAsItIsWrittenBesideWhatIs() {
        ImportRow row = plan(row("2", "project", "SHOP", "quote", "Slow", "importance", "mega"))
                .rows()
                .get(0);

        assertThat(row.errors().fields().get("importance").arguments())
                .containsExactly("mega", "NICE_TO_HAVE, USEFUL, IMPORTANT, BLOCKER");
        assertThat(plan(row("2", "project", "SHOP", "quote", "Slow", "importance", "nice to have"))
                        .rows()
                        .get(0)
                        .errors()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void importsAllOfAFileOnceAndLetsItBecomeIssues() {
        organisations.add("Acme");
        organisations.add("Globex");
        ImportPlan plan = plan(slow(), nice());

        assertThat(plan.count(ImportFate.NEW)).isEqualTo(2);
        assertThat(plan.rows())
                .extracting(ImportRow::key)
                .as("as the file calls them")
                .containsExactly("1", "2");
        assertThat(plan.rows().get(0).notes().isEmpty()).isTrue();
        assertThat(plan.rows().get(1).asks()).singleElement().satisfies(asked -> assertThat(asked.arguments())
                .containsExactly("Globbex", "Globex"));
        apply(plan.marks(), slow(), nice());

        assertThat(done).hasSize(2).allSatisfy(change -> assertThat(change.isNew())
                .isTrue());
        assertThat(plan(slow(), nice()).count(ImportFate.SAME)).isEqualTo(2);
        fixture.creators.add("key-ada");
        fixture.deliver();
        assertThat(fixture.made).containsExactly("key-ada - Too slow. ", "key-ada - Nice ");
        assertThat(fixture.labels).containsExactly("SHOP-1000 export", "SHOP-1000 speed");
        Feedback said = fixture.feedback.store.find(1_000).orElseThrow();
        assertThat(said.channel()).isEqualTo("Survey");
        assertThat(said.organisation().name()).isEqualTo("Acme");
        assertThat(said.heardOn()).isEqualTo("2026-02-01");
        assertThat(fixture.audit.last().action()).isEqualTo("productops.portal.import.audit.imported");
    }

    @Test
    void asksWhetherAMisspeltOrganisationIsOneOfTheList() {
        organisations.add("Brightwater Hotels");
        ImportRecord typed =
                row("2", "project", "SHOP", "id", "9", "quote", "Slow", "organisation", "Brightwatter Hotels");

        ImportRow row = plan(typed).rows().get(0);

        assertThat(row.asks()).singleElement().satisfies(asked -> assertThat(asked.arguments())
                .containsExactly("Brightwatter Hotels", "Brightwater Hotels"));
        assertThat(row.notes().isEmpty()).isTrue();
        assertThat(imports.meant(List.of(typed)).get(typed.place()).cells())
                .containsEntry("organisation", "Brightwater Hotels");
        assertThat(plan(row(
                                "2",
                                "project",
                                "SHOP",
                                "id",
                                "9",
                                "quote",
                                "Slow",
                                "organisation",
                                "Brightwatter Hotels",
                                "apart",
                                "true"))
                        .rows()
                        .get(0)
                        .asks())
                .isEmpty();
    }

    @Test
    void mergesWhatTheFileCallsADuplicateIntoItsOriginal() {
        ImportRecord duplicate = row("2", "project", "SHOP", "id", "1", "quote", "Slow", "original", "2");
        ImportRecord original = row("3", "project", "SHOP", "id", "2", "quote", "Too slow", "original", "3");
        ImportRecord first = row("4", "project", "SHOP", "id", "3", "quote", "Very slow", "original", "1");
        ImportRecord lost = row("5", "project", "SHOP", "id", "4", "quote", "Lost", "original", "99");
        ImportPlan plan = plan(duplicate, original, first, lost);

        assertThat(plan.rows().get(0).notes().isEmpty()).isTrue();
        assertThat(plan.rows().get(3).notes().fields()).containsOnlyKeys("original");
        assertThat(plan.rows().get(0).changes()).contains(new FieldChange("original", "", "Too slow (2)"));
        assertThat(plan.rows().get(3).changes()).extracting(FieldChange::field).doesNotContain("original");
        assertThat(imports.shown("consent", "true")).contains(Message.of("productops.common.form.yes"));
        assertThat(imports.shown("original", "Too slow (2)"))
                .contains(Message.of("productops.portal.import.merges", "Too slow (2)"));
        apply(plan.marks(), duplicate, original, first, lost);
        List<String> keys = done.stream().map(ImportChange::key).toList();
        assertThat(imports.issues(keys)).as("none is an issue yet").isEmpty();
        fixture.creators.add("key-ada");
        fixture.deliver();
        assertThat(imports.issues(keys))
                .extracting(VisibleIssue::id)
                .as("in the order of the import")
                .containsExactly(1_000L, 1_001L, 1_002L, 1_003L);

        assertThat(fixture.items.find(1_000)).map(FeedbackItem::mergedInto).contains(1_001L);
        assertThat(fixture.items.find(1_002)).map(FeedbackItem::mergedInto).contains(1_001L);
        assertThat(fixture.items.find(1_001))
                .as("a circle stays open where it began")
                .map(FeedbackItem::mergedInto)
                .contains(0L);
        assertThat(fixture.sent.unmergedAfter(0, 10)).isEmpty();
    }

    @Test
    void importsNothingAnewThatItHasExportedItself() {
        fixture.feedback.feedback(12, "SHOP-12");
        fixture.feedback.issues.add(13, "SHOP-13", "bug");

        ImportPlan plan = plan(
                row("2", "project", "SHOP", "id", "SHOP-12", "quote", "Slow", "saidBy", "colleague"),
                row("3", "project", "SHOP", "id", "SHOP-13", "quote", "Slow", "saidBy", "colleague"));

        assertThat(fixture.actedAs).as("the job sees what the user sees").containsExactly("key-ada");
        assertThat(plan.count(ImportFate.SAME)).isEqualTo(1);
        assertThat(plan.count(ImportFate.NEW)).isEqualTo(1);
    }

    @Test
    void importsNothingAsLongAsSomethingIsWrong() {
        ImportRecord wrong = row(
                "4", "project", "NONE", "quote", " ", "kind", "rant", "heardOn", "soon", "link", "javascript:alert(1)");
        ImportPlan plan = plan(slow(), wrong, row("5", "project", "SHOP", "id", "1", "quote", "Other words"));

        assertThat(plan.count(ImportFate.WRONG)).isEqualTo(2);
        assertThat(plan.rows().get(1).errors().fields().keySet())
                .containsExactlyInAnyOrder("project", "quote", "kind", "heardOn", "link");
        assertThat(plan.rows().get(2).errors().fields()).containsOnlyKeys("id");
        assertThatThrownBy(() -> apply(plan.marks(), slow(), wrong)).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> apply("other", slow())).isInstanceOf(InvalidException.class);
        assertThat(done).isEmpty();
        assertThat(fixture.sent.ofUser("key-ada", 10)).isEmpty();
    }

    @Test
    void takesBackAWholeImportButForWhatSomebodyHasWorkedOn() {
        apply(plan(slow(), nice()).marks(), slow(), nice());
        fixture.creators.add("key-ada");
        fixture.deliver();
        ImportRecord late = row("9", "project", "SHOP", "id", "9", "quote", "Late");
        apply(plan(late).marks(), late);
        fixture.people.actAs("ada");
        fixture.feedback.store.update(
                fixture.feedback.store.find(1_001).orElseThrow().withVersion(2));

        assertThat(imports.canUndo(done)).isTrue();
        ImportUndo planned = imports.planUndo(done);
        assertThat(planned.removed()).isEqualTo(2);
        assertThat(planned.stay()).isEqualTo(1);
        assertThat(planned.facts(imports.reach()))
                .as("one is no issue yet")
                .contains(Message.of("productops.portal.import.undo.issues", 1));
        List<ImportUndo> undone = new ArrayList<>();
        assertThatThrownBy(() -> undo(0, undone)).isInstanceOf(InvalidException.class);
        undo(planned.told(), undone);

        assertThat(deleted).containsExactly(1_000L);
        assertThat(undone).containsExactly(planned);
        assertThat(fixture.sent.ofUser("key-ada", 10)).hasSize(1);
        fixture.people.actAs("noah");
        assertThatThrownBy(imports::requireMayImport).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void takesBackWhatItHasMergedItselfButNotWhatSomebodyHasMergedSince() {
        ImportRecord duplicate = row("2", "project", "SHOP", "id", "1", "quote", "Slow", "original", "2");
        ImportRecord original = row("3", "project", "SHOP", "id", "2", "quote", "Too slow");
        ImportRecord other = row("4", "project", "SHOP", "id", "3", "quote", "Crawls", "original", "2");
        apply(plan(duplicate, original, other).marks(), duplicate, original, other);
        fixture.creators.add("key-ada");
        fixture.deliver();
        fixture.people.actAs("ada");

        assertThat(imports.planUndo(done).removed()).isEqualTo(3);
        FeedbackItem merged = fixture.items.find(1_002).orElseThrow();
        fixture.items.update(merged.by("key-mia"));
        assertThat(imports.planUndo(done).stay()).as("somebody has").isEqualTo(1);
        fixture.items.update(merged.again(3, fixture.now));
        assertThat(imports.planUndo(done).stay()).as("decided anew").isEqualTo(1);
        fixture.items.update(merged);
        FeedbackEvent heard = FeedbackEvent.ofFeedback(FeedbackEvent.Kind.HEARD, 1, 10, "", fixture.now);
        events.tell(List.of(
                FeedbackEvent.ofFeedback(FeedbackEvent.Kind.HEARD, 1_000, 10, "", fixture.now),
                heard,
                FeedbackEvent.ofFeedback(FeedbackEvent.Kind.MERGED, 1_002, 10, "", fixture.now)));
        undo(imports.planUndo(done).told(), new ArrayList<>());

        assertThat(events.told()).as("no figure counts what was a mistake").containsExactly(heard);
        assertThat(deleted)
                .as("duplicates first, so that they never are undecided again")
                .containsExactly(1_000L, 1_002L, 1_001L);
        assertThat(fixture.sent.ofUser("key-ada", 10)).isEmpty();
    }

    private void undo(int told, List<ImportUndo> undone) {
        imports.undo(new ImportUndoOrder(7, "old.csv", "key-ada", done, told, undone::add, JobProgress.unwatched()));
    }

    @Test
    void knowsTheExportsOfOtherProductsByTheirHeaders() {
        ImportFormat fider = imports.formats().get(0);
        assertThat(fider.recognises(List.of(
                        "number",
                        "title",
                        "description",
                        "created_at",
                        "created_by",
                        "votes_count",
                        "comments_count",
                        "status",
                        "responded_by",
                        "responded_at",
                        "response",
                        "original_number",
                        "original_title",
                        "tags")))
                .isTrue();
        assertThat(fider.recognises(List.of("project", "quote"))).isFalse();
        String file = "number,title,description,created_at,created_by,votes_count,original_number,tags\n"
                + "12,Dark mode,\"Please, dark\",2025-11-01T10:00:00Z,Jo,7,,\"ui, theme\"\n";

        List<ImportRecord> read = fider.with(Map.of("project", "SHOP"))
                .read(file.getBytes(StandardCharsets.UTF_8))
                .records();

        assertThat(read)
                .extracting(ImportRecord::fields)
                .containsExactly(Map.of(
                        "project", "SHOP",
                        "id", "Fider 12",
                        "summary", "Dark mode",
                        "quote", "Please, dark",
                        "heardOn", "2025-11-01T10:00:00Z",
                        "speaker", "Jo",
                        "tags", "ui, theme",
                        "channel", "Fider"));
        assertThat(plan(read.get(0)).count(ImportFate.NEW)).isEqualTo(1);
        assertThat(imports.formats().get(1).recognises(List.of("Note title", "note_text", "user_email")))
                .isTrue();
    }

    @Test
    void readsTheExamplesOfTheManual() throws IOException {
        List<String> examples = Pattern.compile("```csv\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/feedback-files.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(examples).hasSameSizeAs(imports.formats());
        for (int i = 0; i < examples.size(); i++) {
            ImportFormat format = imports.formats().get(i);
            assertThat(format.recognises(List.of(
                            examples.get(i).lines().findFirst().orElseThrow().split(","))))
                    .as(format.id())
                    .isTrue();
            List<ImportRecord> read = format.with(Map.of("project", "SHOP"))
                    .read(examples.get(i).getBytes(StandardCharsets.UTF_8))
                    .records();
            ImportPlan plan = plan(read.toArray(ImportRecord[]::new));
            assertThat(plan.count(ImportFate.NEW))
                    .as("%s: %s", format.id(), plan.rows())
                    .isEqualTo((int) examples.get(i).lines().count() - 1);
        }
    }

    @Test
    void offersATableToBeginWithThatIsRight() {
        List<List<String>> example = imports.example();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < example.get(0).size(); i++) {
            cells.add(example.get(0).get(i));
            cells.add(example.get(1).get(i));
        }

        assertThat(plan(row("2", cells.toArray(String[]::new))).count(ImportFate.NEW))
                .isEqualTo(1);
        assertThat(imports.fields()).hasSameSizeAs(example.get(0));
        assertThat(plan(row("2", "project", "SHOP", "quote", "Slow", "consent", "perhaps"))
                        .count(ImportFate.WRONG))
                .isEqualTo(1);
    }
}
