package org.productops.common.imports.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.productops.common.audit.FieldChange;
import org.productops.common.csv.CsvEncoding;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportChange;
import org.productops.common.imports.ImportCheck;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportFindings;
import org.productops.common.imports.ImportLine;
import org.productops.common.imports.ImportMend;
import org.productops.common.imports.ImportOutcome;
import org.productops.common.imports.ImportPeople;
import org.productops.common.imports.ImportPerson;
import org.productops.common.imports.ImportPlan;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportRow;
import org.productops.common.imports.ImportRowView;
import org.productops.common.imports.ImportRun;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportState;
import org.productops.common.imports.ImportTable;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.person.PersonKnown;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonReport;
import org.productops.common.person.PersonWords;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.FakeStorage;

class AoImportStoreTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @OnEveryDatabase
    void keepsAFileOfAnySizeWithHowItIsRead(TestDatabase database) {
        AoImportStore store = store(database);
        byte[] content = new byte[2_000_001];
        new Random(1).nextBytes(content);
        ImportRun run;
        try (SqlCounter.Recording sql = database.record()) {
            run = store.insert(upload("areas", NOW), content);
            assertThat(sql.statements())
                    .filteredOn(each -> each.startsWith("INSERT"))
                    .hasSizeLessThanOrEqualTo(1 + 3);
        }

        assertThat(store.content(run.id())).isEqualTo(content);
        assertThat(store.find(run.id())).contains(run);
        assertThat(store.find(run.id() + 1)).isEmpty();

        ImportChoices choices = new ImportChoices("csv", "UTF_8", "TAB", List.of("key", "", "name"), true)
                .with(Map.of("repository", "infra"))
                .with(new ImportPeople(true, Map.of("Mia B\u00e9", "mia")));
        store.setChoices(run.id(), choices, 2);
        store.setJob(run.id(), 77);
        ImportOutcome outcome =
                new ImportOutcome("key-ben", NOW, List.of(Message.of("figures", 1, 2), Message.of("why", "B\u00e9")));
        store.setState(run.id(), ImportState.APPLIED, outcome);
        assertThat(store.find(run.id()))
                .contains(new ImportRun(
                        run.id(),
                        "areas",
                        "key-anna",
                        NOW,
                        ImportState.APPLIED,
                        "areas.csv",
                        choices,
                        Optional.of(77L),
                        Optional.of(outcome),
                        2));
    }

    @OnEveryDatabase
    void keepsMendedCells(TestDatabase database) {
        AoImportStore store = store(database);
        ImportRun run = store.insert(upload("areas", NOW), new byte[] {1});
        ImportRun other = store.insert(upload("areas", NOW), new byte[] {2});

        store.mend(run.id(), "3", new ImportMend(Map.of("name", "Pay"), false));
        store.mend(run.id(), "4", new ImportMend(Map.of("name", "Refund"), true));
        store.mend(run.id(), "3", new ImportMend(Map.of("name", "Payments \u00e9", "parent", ""), false));
        store.mend(other.id(), "3", new ImportMend(Map.of("name", "x"), false));

        assertThat(store.mended(run.id()))
                .isEqualTo(Map.of(
                        "3", new ImportMend(Map.of("name", "Payments \u00e9", "parent", ""), false),
                        "4", new ImportMend(Map.of("name", "Refund"), true)));
    }

    @OnEveryDatabase
    void keepsWhatACheckFoundInPagesThatAreOneStatementEach(TestDatabase database) {
        ActiveObjects ao = activeObjects(database);
        AoImportStore store = new AoImportStore(ao);
        ImportRun run = store.insert(upload("areas", NOW), new byte[] {1});
        ImportFindings findings = findings(1_230);
        store.keepCheck(run.id(), findings(3));
        try (SqlCounter.Recording sql = database.record()) {
            store.keepCheck(run.id(), findings);
            assertThat(sql.statements())
                    .filteredOn(each -> each.startsWith("INSERT"))
                    .hasSizeLessThanOrEqualTo(4);
        }

        assertThat(store.check(run.id())).contains(findings.check());
        assertThat(store.checkedMarks(run.id())).isEqualTo(findings.plan().marks());
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.checkedLines(run.id(), new Paging(200, 50)))
                    .isEqualTo(findings.lines().subList(200, 250));
            assertThat(store.checkedPeople(run.id(), new Paging(0, 50)))
                    .isEqualTo(findings.plan().people());
            assertThat(sql.statements()).hasSize(2);
        }
        assertThat(store.checkedRows(run.id(), ImportFate.LEFT_OUT, new Paging(0, 50)))
                .extracting(ImportRowView::place)
                .containsExactly("99");
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.checkedRows(run.id(), ImportFate.NEW, new Paging(45, 50)))
                    .isEqualTo(findings.plan().of(ImportFate.NEW).subList(45, 95).stream()
                            .map(ImportRowView::of)
                            .toList());
            assertThat(sql.statements()).hasSize(1);
        }
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.checkedNoted(run.id(), new Paging(45, 50)))
                    .isNotEmpty()
                    .isEqualTo(findings.plan().noted().subList(45, 95).stream()
                            .map(ImportRowView::of)
                            .toList());
            assertThat(sql.statements()).hasSize(1);
        }
        assertThat(store.checkedRows(run.id(), ImportFate.NEW, new Paging(1_200, 50)))
                .hasSize(30);
        assertThat(store.checkedRows(run.id(), ImportFate.WRONG, new Paging(0, 50)))
                .hasSize(1);
        assertThat(store.checkedRows(run.id(), ImportFate.SAME, new Paging(0, 50)))
                .isEmpty();

        store.removeCheck(run.id());
        assertThat(store.check(run.id())).isEmpty();
        assertThat(ao.find(ImportCheckEntity.class)).isEmpty();
    }

    @OnEveryDatabase
    void handsOverTheRowsOfAPersonAndNobodyElses(TestDatabase database) {
        ActiveObjects ao = activeObjects(database);
        AoImportStore store = new AoImportStore(ao);
        ImportRun run =
                store.insert(upload("feedback", NOW), "name\nAnna Adler\nBen Baker\n".getBytes(StandardCharsets.UTF_8));
        List<ImportRow> rows = Stream.of("Anna Adler", "Ben Baker")
                .map(name -> row(1, ImportFate.NEW, List.of(new FieldChange("speaker", "", name)), FieldErrors.none()))
                .toList();
        store.keepCheck(
                run.id(),
                new ImportFindings(
                        findings(1).check(), new ImportPlan(rows, List.of(), false, List.of()), List.of(), List.of()));
        PersonWords anna = PersonWords.of(List.of("Anna Adler"));
        PersonQuery query = new PersonQuery("anna adler", Set.of(), Set.of())
                .with(new PersonKnown(Set.of(), anna, anna, PersonWords.NONE));

        PersonReport report = new ImportTraces(ao, store, new FakeStorage().transactions()).find(query);

        assertThat(report.traces()).hasSize(1);
        assertThat(report.traces().get(0).fields().get("lines"))
                .contains("Anna Adler\n", "\"Anna Adler\"")
                .doesNotContain("Ben");
    }

    private static ImportFindings findings(int rows) {
        List<ImportRow> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            all.add(row(
                    i,
                    ImportFate.NEW,
                    List.of(new FieldChange("name", "", "\u00c4 \uD83D\uDE00 " + i)),
                    FieldErrors.none()));
        }
        FieldErrors errors = FieldErrors.collect()
                .general(Message.of("all", "a"))
                .at("owner", Message.of("who", "x", "y"))
                .build();
        all.add(row(rows, ImportFate.WRONG, List.of(), errors));
        ImportTable table = new ImportTable(
                CsvEncoding.UTF_8,
                true,
                CsvSeparator.COMMA,
                false,
                List.of(new ImportTable.Column("Name", "name", "\u00c4")));
        return new ImportFindings(
                new ImportCheck(
                        3,
                        NOW,
                        Map.of(ImportFate.NEW, rows, ImportFate.WRONG, 1),
                        true,
                        300,
                        rows,
                        0,
                        1,
                        List.of(Message.of("fact", "1")),
                        Optional.of(table),
                        FieldErrors.none()),
                new ImportPlan(all, List.of(), true, List.of(new ImportPerson("Mia", 3, false))),
                List.of(row(99, ImportFate.LEFT_OUT, List.of(), FieldErrors.none())),
                IntStream.range(0, 300)
                        .mapToObj(i -> new ImportLine(String.valueOf(i), "text", Message.of("why", "1")))
                        .toList());
    }

    private static ImportRow row(int number, ImportFate fate, List<FieldChange> changes, FieldErrors errors) {
        ImportRecord record = new ImportRecord(String.valueOf(number), Map.of("name", "x"));
        FieldErrors notes = fate == ImportFate.NEW
                ? FieldErrors.collect().at("owner", Message.of("who", "z")).build()
                : FieldErrors.none();
        return new ImportRow(record, "key-" + number, "Name", fate, changes, errors, notes, 1);
    }

    @OnEveryDatabase
    void keepsWhatAnImportDidInFewStatements(TestDatabase database) {
        AoImportStore store = store(database);
        ImportRun run = store.insert(upload("areas", NOW), new byte[] {1});
        List<ImportChange> changes = IntStream.range(0, 1200)
                .mapToObj(i -> new ImportChange("a" + i, i % 2 == 0 ? "" : "{\"name\":\"\u00e9\"}", i))
                .toList();
        try (SqlCounter.Recording sql = database.record()) {
            store.keep(run.id(), changes);
            assertThat(sql.statements())
                    .filteredOn(each -> each.startsWith("INSERT"))
                    .hasSize(3);
        }

        assertThat(store.changes(run.id())).containsExactlyInAnyOrderElementsOf(changes);
        try (SqlCounter.Recording sql = database.record()) {
            Slice<ImportChange> first = store.changes(run.id(), 20);
            assertThat(first.values()).containsExactlyElementsOf(changes.subList(0, 20));
            assertThat(first.total()).isEqualTo(1200);
            assertThat(sql.statements()).hasSize(2);
        }
    }

    @OnEveryDatabase
    void listsTheLastOnesAndForgetsOldOnesWithAllThatTheyHave(TestDatabase database) {
        ActiveObjects ao = activeObjects(database);
        AoImportStore store = new AoImportStore(ao);
        ImportRun old = store.insert(upload("areas", NOW), new byte[] {1});
        store.mend(old.id(), "1", new ImportMend(Map.of("a", "b"), false));
        store.keep(old.id(), List.of(new ImportChange("a", "", 1)));
        store.keepCheck(old.id(), findings(1));
        ImportRun other = store.insert(upload("terms", NOW.plus(Duration.ofDays(1))), new byte[] {2});
        ImportRun last = store.insert(upload("areas", NOW.plus(Duration.ofDays(2))), new byte[] {3});

        assertThat(store.latest("areas", 10)).extracting(ImportRun::id).containsExactly(last.id(), old.id());
        assertThat(store.latest("areas", 1)).extracting(ImportRun::id).containsExactly(last.id());

        store.removeCreatedBefore(NOW.plus(Duration.ofDays(1)));

        assertThat(store.latest("areas", 10)).extracting(ImportRun::id).containsExactly(last.id());
        assertThat(store.find(other.id())).isPresent();
        assertThat(ao.find(ImportPartEntity.class)).hasSize(2);
        assertThat(ao.find(ImportMendEntity.class)).isEmpty();
        assertThat(ao.find(ImportChangeEntity.class)).isEmpty();
        assertThat(ao.find(ImportCheckEntity.class)).isEmpty();
    }

    @OnEveryDatabase
    void forgetsOneWithAllThatItHas(TestDatabase database) {
        ActiveObjects ao = activeObjects(database);
        AoImportStore store = new AoImportStore(ao);
        ImportRun run = store.insert(upload("areas", NOW), new byte[] {1});
        ImportRun other = store.insert(upload("areas", NOW), new byte[] {2});
        store.mend(run.id(), "1", new ImportMend(Map.of("a", "b"), false));
        store.keepCheck(run.id(), findings(1));

        store.remove(run.id());

        assertThat(store.find(run.id())).isEmpty();
        assertThat(store.find(other.id())).isPresent();
        assertThat(ao.find(ImportPartEntity.class)).hasSize(1);
        assertThat(ao.find(ImportMendEntity.class)).isEmpty();
        assertThat(ao.find(ImportCheckEntity.class)).isEmpty();
    }

    private static ImportRun upload(String subject, Instant created) {
        return new ImportRun(
                0,
                subject,
                "key-anna",
                created,
                ImportState.STAGED,
                "areas.csv",
                ImportChoices.of(ImportChoices.TABLE),
                Optional.empty(),
                1);
    }

    private static AoImportStore store(TestDatabase database) {
        return new AoImportStore(activeObjects(database));
    }

    private static ActiveObjects activeObjects(TestDatabase database) {
        return database.activeObjects(
                ImportEntity.class,
                ImportPartEntity.class,
                ImportMendEntity.class,
                ImportChangeEntity.class,
                ImportCheckEntity.class);
    }
}
