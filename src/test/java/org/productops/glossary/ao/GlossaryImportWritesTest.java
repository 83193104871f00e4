package org.productops.glossary.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.ao.AoAuditStore;
import org.productops.common.audit.ao.AuditEntryEntity;
import org.productops.common.error.Confirmation;
import org.productops.common.imports.ImportContent;
import org.productops.common.imports.ImportOrder;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportRun;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportService;
import org.productops.common.imports.ao.AoImportStore;
import org.productops.common.imports.ao.ImportChangeEntity;
import org.productops.common.imports.ao.ImportCheckEntity;
import org.productops.common.imports.ao.ImportEntity;
import org.productops.common.imports.ao.ImportMendEntity;
import org.productops.common.imports.ao.ImportPartEntity;
import org.productops.common.job.InMemoryJobStore;
import org.productops.common.job.JobProgress;
import org.productops.common.job.JobService;
import org.productops.common.snapshot.ao.AoRevisions;
import org.productops.common.snapshot.ao.RevisionEntity;
import org.productops.common.store.SalTransactions;
import org.productops.devhost.database.SqlCounter;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptService;
import org.productops.glossary.GlossaryFixture;
import org.productops.glossary.GlossaryLibrary;
import org.productops.glossary.format.GlossaryImport;
import org.productops.glossary.format.GlossaryImports;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeStorage;

/** What a whole import of a glossary asks of the database, from its file to the audit entries. */
class GlossaryImportWritesTest {

    private static final int BATCH = 500;

    /** What is asked once for each import, however many terms it has. */
    private static final int ONCE = 60;

    @OnEveryDatabase
    void addsTermsInAFewStatementsForEachFiveHundred(TestDatabase database) {
        Import glossary = new Import(database);

        int few = glossary.apply(terms(0, BATCH, "What it is"));
        int many = glossary.apply(terms(BATCH, 5 * BATCH, "What it is"));

        assertThat(few).isLessThanOrEqualTo(ONCE);
        // Of each batch: concepts, words, explanations, ties, audit entries, what can be undone; their ids, and what is
        // read.
        assertThat(many - few).isLessThanOrEqualTo(3 * 9);
        assertThat(glossary.concepts()).hasSize(5 * BATCH);
    }

    @OnEveryDatabase
    void changesTermsAndTakesThemBackInBatchesToo(TestDatabase database) {
        Import glossary = new Import(database);
        glossary.apply(terms(0, 4 * BATCH, "What it is"));

        int changed = glossary.apply(terms(0, 4 * BATCH, "What it is now"));
        assertThat(glossary.definitions()).containsOnly("What it is now");
        int undone = glossary.undo();
        assertThat(glossary.definitions()).containsOnly("What it is");

        assertThat(changed).isLessThanOrEqualTo(4 * 20 + ONCE);
        assertThat(undone).isLessThanOrEqualTo(4 * 20 + ONCE);
    }

    @OnEveryDatabase
    void leaveNoGlossaryIfTheyAreBrokenOff(TestDatabase database) {
        Import glossary = new Import(database);

        assertThatThrownBy(() -> glossary.breakOff(terms(0, 10, "What it is")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Broken off at the end");
        assertThat(glossary.glossaries.all()).isEmpty();
        assertThat(glossary.library.directory().all()).isEmpty();

        glossary.apply(terms(0, 10, "What it is"));
        assertThat(glossary.glossaries.all()).hasSize(1);
        assertThat(glossary.library.directory().all()).hasSize(1);
        assertThat(glossary.concepts()).hasSize(10);
    }

    /** A table of terms with two words each; every other one stands below the one before it. */
    private static String terms(int first, int end, String definition) {
        return IntStream.range(first, end)
                .mapToObj(i -> i + ",word " + i + ",synonym " + i + "," + definition + ","
                        + (i % 2 == 0 ? "" : String.valueOf(i - 1)))
                .collect(Collectors.joining("\n", "id,term,synonyms,definition,broader\n", "\n"));
    }

    /** The imports into one glossary over a real database. */
    private static final class Import {
        private final TestDatabase database;
        private final AoConceptStore store;
        private final AoGlossaryStore glossaries;
        private final ImportService engine;
        private final GlossaryLibrary library;
        private final GlossaryImport subject;
        private long last;

        Import(TestDatabase database) {
            this.database = database;
            ActiveObjects ao = GlossaryTables.open(
                    database,
                    List.of(
                            RevisionEntity.class,
                            AuditEntryEntity.class,
                            ImportEntity.class,
                            ImportPartEntity.class,
                            ImportMendEntity.class,
                            ImportCheckEntity.class,
                            ImportChangeEntity.class));
            store = new AoConceptStore(ao);
            glossaries = new AoGlossaryStore(ao);
            GlossaryFixture fixture = new GlossaryFixture();
            FakeStorage storage =
                    new FakeStorage().over(new AoRevisions(ao), new SalTransactions(database.transactionTemplate()));
            library = new GlossaryLibrary(store, glossaries, storage.snapshots());
            AuditLog audit = new AoAuditStore(ao, InstantSource.system())::add;
            ConceptService concepts = fixture.service(store, glossaries, library, storage, audit);
            subject = new GlossaryImports(
                            concepts,
                            store,
                            fixture.writes(store, glossaries, library, storage, audit),
                            library,
                            fixture.people,
                            fixture.changeTexts(new EnglishTexts()),
                            fixture.areaCopies)
                    .of(GlossaryFixture.DOC.key());
            Access access = new Access(fixture.people);
            engine = new ImportService(
                    new AoImportStore(ao),
                    new JobService(new InMemoryJobStore(), (work, beat) -> work.run(), access, () -> fixture.now),
                    storage.writes(),
                    access,
                    new EnglishTexts(),
                    () -> fixture.now);
        }

        /** The number of statements in which what was checked is imported. */
        int apply(String table) {
            ImportRun run = engine.stage(
                    subject, ImportChoices.of(ImportChoices.TABLE), "", table.getBytes(StandardCharsets.UTF_8));
            last = run.id();
            return count(() -> engine.apply(subject, run.id(), run.version(), Confirmation.NONE));
        }

        /** Imports up to the end, where it fails. */
        void breakOff(String table) {
            ImportContent content = new ImportContent(
                    table.lines()
                            .skip(1)
                            .map(line -> new ImportRecord(line, Map.of("term", line.split(",")[1])))
                            .toList(),
                    List.of());
            ImportChoices choices = ImportChoices.of(ImportChoices.TABLE);
            String seen = subject.plan("key-anna", content, choices, JobProgress.unwatched())
                    .marks();
            subject.apply(new ImportOrder(
                    1,
                    "",
                    "key-anna",
                    content,
                    choices,
                    seen,
                    changes -> {
                        throw new IllegalStateException("Broken off at the end");
                    },
                    JobProgress.unwatched()));
        }

        /** The number of statements in which the last import is taken back. */
        int undo() {
            return count(() -> engine.undo(subject, last, 0));
        }

        private int count(Runnable work) {
            try (SqlCounter.Recording sql = database.record()) {
                work.run();
                return sql.count();
            }
        }

        List<Concept> concepts() {
            return store.all(
                    glossaries.ofSpace(GlossaryFixture.DOC.id()).orElseThrow().id());
        }

        List<String> definitions() {
            return concepts().stream()
                    .map(concept -> concept.definition(Locale.ENGLISH))
                    .toList();
        }
    }
}
