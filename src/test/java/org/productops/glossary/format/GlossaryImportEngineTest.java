package org.productops.glossary.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.productops.common.access.Access;
import org.productops.common.error.Confirmation;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportRowView;
import org.productops.common.imports.ImportRun;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportService;
import org.productops.common.imports.InMemoryImportStore;
import org.productops.common.job.InMemoryJobStore;
import org.productops.common.job.JobService;
import org.productops.common.paging.Paging;
import org.productops.testing.fakes.EnglishTexts;

class GlossaryImportEngineTest {

    private static final String TABLE =
            "id,language,term,definition\n1,en,basket,What is bought\n1,de,Warenkorb,\n2,en,till,Where it is paid\n";

    private final GlossaryFilesFixture files = new GlossaryFilesFixture();
    private final ImportService engine = engine();

    private ImportService engine() {
        Access access = new Access(files.glossary.people);
        return new ImportService(
                new InMemoryImportStore(),
                new JobService(new InMemoryJobStore(), (work, beat) -> work.run(), access, () -> files.glossary.now),
                files.glossary.storage.writes(),
                access,
                new EnglishTexts(),
                () -> files.glossary.now);
    }

    private GlossaryImport subject() {
        return files.imports.of("DOC");
    }

    private ImportRun stage(String format, String content) {
        return engine.stage(subject(), ImportChoices.of(format), "", content.getBytes(StandardCharsets.UTF_8));
    }

    private List<ImportRowView> rows(long id, ImportFate fate) {
        return engine.rows(subject(), id, fate, new Paging(0, 50)).values();
    }

    private int count(long id, ImportFate fate) {
        return engine.view(subject(), id).check().orElseThrow().count(fate);
    }

    @Test
    void anEntryIsLeftOutAndTakenBackWithAllOfItsRows() {
        ImportRun run = stage("csv", TABLE);
        assertThat(count(run.id(), ImportFate.NEW)).isEqualTo(2);

        engine.leaveOut(subject(), run.id(), run.version(), "2", true);
        assertThat(count(run.id(), ImportFate.NEW)).isEqualTo(1);
        assertThat(rows(run.id(), ImportFate.LEFT_OUT))
                .extracting(ImportRowView::place)
                .containsExactly("2", "3");

        engine.leaveOut(subject(), run.id(), run.version() + 1, "3", false);
        assertThat(count(run.id(), ImportFate.NEW)).isEqualTo(2);
        assertThat(count(run.id(), ImportFate.LEFT_OUT)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"semicolon, csv", "json, glossary-json", "tbx-dct, tbx", "tbx, tbx", "csv, csv"})
    void whatIsExportedByANameIsImportedByIt(String exported, String format) {
        String content =
                switch (format) {
                    case "csv" -> TABLE;
                    case "tbx" -> "<martif/>";
                    default -> "{\"concepts\":[]}";
                };

        assertThat(stage(exported, content).choices().format()).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "  {\"concepts\":[]}; glossary-json",
                "[1]; glossary-json",
                "\ufeff{}; glossary-json",
                "<?xml version='1.0'?><tbx/>; tbx",
                "term,definition; csv"
            })
    void aFileThatIsPlainlyOfAFormatIsReadSo(String content, String format) {
        assertThat(stage("csv", content).choices().format()).isEqualTo(format);
    }

    @Test
    void theFormatCanBeChosenAfterwards() {
        ImportRun run = stage("tbx", TABLE);
        assertThat(engine.view(subject(), run.id()).check().orElseThrow().isReadable())
                .isFalse();

        engine.choose(subject(), run.id(), run.version(), ImportChoices.of("csv"));

        assertThat(count(run.id(), ImportFate.NEW)).isEqualTo(2);
        assertThatThrownBy(() -> engine.choose(subject(), run.id(), run.version() + 1, ImportChoices.of("nonsense")))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void aDomainWithoutAPathIsWrongAtItsPath() {
        ImportRun run = stage(
                "json",
                "{\"domains\":[{\"name\":\"Sales\"},{\"path\":[\"Shop\"],\"colour\":\"red\"}],\"concepts\":[]}");

        ImportRowView wrong = rows(run.id(), ImportFate.WRONG).get(0);
        assertThat(wrong.name()).contains("Sales");
        assertThat(wrong.errors().fields()).containsOnlyKeys("domain");
        ImportRowView right = rows(run.id(), ImportFate.NEW).get(0);
        assertThat(right.notes().general()).hasSize(1);

        engine.mend(subject(), run.id(), run.version(), wrong.place(), java.util.Map.of("domain", "Sales"));
        assertThat(count(run.id(), ImportFate.WRONG)).isZero();
        assertThat(count(run.id(), ImportFate.NEW)).isEqualTo(2);
    }

    @Test
    void domainsAreCountedApart() {
        ImportRun run = stage(
                "json",
                "{\"domains\":[{\"path\":[\"Shop\"],\"description\":\"Where people buy\"}],\"concepts\":["
                        + "{\"domain\":[\"Shop\",\"Till\"],\"terms\":[{\"text\":\"basket\"}]}]}");

        assertThat(count(run.id(), ImportFate.NEW)).as("rows of the file").isEqualTo(2);
        assertThat(engine.view(subject(), run.id()).check().orElseThrow().facts())
                .containsExactly(
                        Message.of("productops.glossaryfiles.domains", 2, 0),
                        Message.of("productops.glossaryfiles.domains.rows", 1));
        engine.apply(subject(), run.id(), run.version(), Confirmation.NONE);

        assertThat(outcome(run.id())).isEqualTo(Message.of("productops.glossaryfiles.applied", 1, 0, 2, 0));
        assertThat(engine.planUndo(subject(), run.id()).along())
                .containsExactly(Message.of("productops.glossaryfiles.undo.domains", 2, 0));

        ImportRun without = stage("csv", TABLE);
        engine.apply(subject(), without.id(), without.version(), Confirmation.NONE);
        assertThat(outcome(without.id()))
                .as("where there are none, nobody reads of them")
                .isEqualTo(Message.of("productops.imports.applied.changes", 1, 1));
    }

    private Message outcome(long id) {
        return engine.view(subject(), id).run().outcome().orElseThrow().figures();
    }

    @Test
    void eachThingThatIsAskedIsOneSentence() {
        files.glossary.concept("PR", "Pull request");

        ImportRun run = stage("csv", "id,term,definition\nnew,PR,Public relations\n");

        assertThatThrownBy(() -> engine.apply(subject(), run.id(), run.version(), Confirmation.NONE))
                .isInstanceOfSatisfying(UnconfirmedException.class, question -> {
                    assertThat(question.facts()).hasSize(1);
                    assertThat(new EnglishTexts().get(question.facts().get(0)))
                            .startsWith("In \u201cPR\u201d: \u201cPR\u201d also means");
                    engine.apply(subject(), run.id(), run.version(), Confirmation.of(question.answer()));
                });
        assertThat(files.content("DOC").lookup("PR")).hasSize(2);
    }

    @Test
    void aRowWithoutAWordIsCalledByWhatItSays() {
        ImportRun run = stage("csv", "id,term,definition\n3,,Where a purchase ends\n");

        assertThat(rows(run.id(), ImportFate.WRONG))
                .extracting(ImportRowView::name)
                .containsExactly("Where a purchase ends");
    }

    @Test
    void aPreviewSaysInWordsWhatComesAndWhatGoes() {
        files.glossary.concept("basket", "What is bought");

        ImportRun run = stage("csv", "term,language,synonyms,definition\nbasket,en,cart,What is bought\n");

        ImportRowView row = rows(run.id(), ImportFate.CHANGED).get(0);
        assertThat(row.changes()).hasSize(1);
        assertThat(row.changes().get(0).before()).isEmpty();
        assertThat(subject()
                        .shown("terms", row.changes().get(0).after())
                        .orElseThrow()
                        .arguments())
                .containsExactly("cart (English, Admitted)");
    }
}
