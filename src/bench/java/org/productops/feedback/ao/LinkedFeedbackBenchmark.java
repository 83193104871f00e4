package org.productops.feedback.ao;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
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
import org.productops.devhost.database.DatabaseKind;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.LinkedFeedback;
import org.productops.feedback.LinkedFeedbackService;

/** What an issue's view reads of the feedback that is linked to it: 500 issues with quotes of 9,000 characters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LinkedFeedbackBenchmark {

    private static final int LINKED = 500;
    private static final long ISSUE = 1;

    /** The database engine. */
    @Param("POSTGRES")
    public DatabaseKind kind;

    private BigDatabase database;
    private LinkedFeedbackService service;

    /** Fills the database. */
    @Setup(Level.Trial)
    public void fill() {
        database = BigDatabase.open(kind);
        AoFeedbackStore store = new AoFeedbackStore(database.activeObjects(), InstantSource.system());
        FeedbackFixture fixture = new FeedbackFixture();
        fixture.issues.add(ISSUE, "PAY-1", "bug");
        String quote = "We lose orders at the card form. ".repeat(270);
        for (int i = 0; i < LINKED; i++) {
            long id = 100 + i;
            fixture.feedback(id, "FB-" + id);
            fixture.link(id, ISSUE);
            LocalDate day = LocalDate.of(2026, 1, 1).plusDays(i % 300);
            store.insert(FeedbackFixture.said(id, FeedbackSource.CUSTOMER, "Organisation " + i % 40, quote, day, 1));
        }
        service = new LinkedFeedbackService(fixture.issues, fixture.kind, store);
        if (read().count() != LINKED) {
            throw new IllegalStateException("Not all feedback is there");
        }
    }

    /** Notes the statements, drops the database. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        Statements.note(LinkedFeedbackBenchmark.class, "read", database.database(), this::read);
        database.close();
    }

    /** What the panel shows. */
    @Benchmark
    public LinkedFeedback read() {
        return service.read("PAY-1", LinkedFeedback.SHOWN);
    }
}
