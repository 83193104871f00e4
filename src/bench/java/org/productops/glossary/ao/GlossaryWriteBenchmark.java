package org.productops.glossary.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.productops.bench.BigDatabase;
import org.productops.bench.Statements;
import org.productops.common.audit.ao.AoAuditStore;
import org.productops.common.error.Confirmation;
import org.productops.devhost.database.DatabaseKind;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptService;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.Explanation;
import org.productops.glossary.Glossary;
import org.productops.glossary.GlossaryFixture;
import org.productops.glossary.GlossaryLibrary;
import org.productops.glossary.Term;
import org.productops.glossary.TermStatus;
import org.productops.testing.fakes.FakeStorage;

/**
 * A whole change of a glossary as a space administrator makes it, with revision and audit entry; the lock is free, and
 * somebody has read the glossary before. What is created is deleted now and then, so that the glossary keeps its size.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GlossaryWriteBenchmark {

    private static final int MOST_CREATED = 50;
    private static final String SPACE = GlossaryFixture.DOC.key();

    /** The database engine. */
    @Param("POSTGRES")
    public DatabaseKind kind;

    /** How many terms there are at first. */
    @Param({"100", "10000"})
    public int size;

    private BigDatabase database;
    private ConceptService service;
    private final List<Concept> created = new ArrayList<>();
    private Concept edited;
    private int number;

    /** Fills the database and reads it once. */
    @Setup(Level.Trial)
    public void fill() {
        database = BigDatabase.open(kind);
        ActiveObjects ao = database.activeObjects();
        AoConceptStore store = new AoConceptStore(ao);
        AoGlossaryStore glossaries = new AoGlossaryStore(ao);
        GlossaryFixture fixture = new GlossaryFixture();
        Glossary glossary = glossaries.put(fixture.glossary(GlossaryFixture.DOC).withId(0));
        store.insert(
                IntStream.range(0, size)
                        .mapToObj(i -> concept(glossary.id(), "Concept " + i, "Synonym " + i))
                        .toList(),
                0);
        FakeStorage storage = database.storage();
        GlossaryLibrary library = new GlossaryLibrary(store, glossaries, storage.snapshots());
        service =
                fixture.service(store, glossaries, library, storage, new AoAuditStore(ao, InstantSource.system())::add);
        service.view(SPACE);
        edited = service.create(SPACE, GlossaryFixture.draft("Edited", "What it is"), Confirmation.NONE);
    }

    /** Deletes what was created. */
    @Setup(Level.Invocation)
    public void keepTheSize() {
        if (created.size() >= MOST_CREATED) {
            created.forEach(term -> service.delete(SPACE, term.id(), term.version(), Confirmation.NONE));
            created.clear();
        }
    }

    /** Notes the statements, drops the database. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        note("create", this::create);
        note("edit", this::edit);
        database.close();
    }

    private void note(String method, Statements.Work work) throws Exception {
        Statements.note(GlossaryWriteBenchmark.class, method, database.database(), String.valueOf(size), work);
    }

    /** A new term with a synonym. */
    @Benchmark
    public Concept create() {
        number++;
        Concept term = service.create(
                SPACE,
                GlossaryFixture.draft("New term " + number, "What it is", "New synonym " + number),
                Confirmation.NONE);
        created.add(term);
        return term;
    }

    /** Another definition. */
    @Benchmark
    public Concept edit() {
        number++;
        edited = service.update(
                SPACE,
                edited.id(),
                edited.version(),
                GlossaryFixture.draft(edited.name(), "What it is now, " + number),
                Confirmation.NONE);
        return edited;
    }

    private static Concept concept(long glossaryId, String name, String synonym) {
        return new Concept(
                0,
                glossaryId,
                ConceptStatus.APPROVED,
                Concept.Classification.NONE,
                Concept.Care.NONE,
                List.of(),
                List.of(new Explanation(Locale.ENGLISH, "What it is", "")),
                List.of(
                        Term.of(name, Locale.ENGLISH, TermStatus.PREFERRED),
                        Term.of(synonym, Locale.ENGLISH, TermStatus.ADMITTED)),
                1);
    }
}
