package org.productops.area.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.InstantSource;
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
import org.productops.area.Area;
import org.productops.area.AreaDraft;
import org.productops.area.AreaFixture;
import org.productops.area.AreaFixture.Draft;
import org.productops.area.AreaService;
import org.productops.bench.BigDatabase;
import org.productops.bench.LargeLibrary;
import org.productops.bench.Statements;
import org.productops.common.audit.ao.AoAuditStore;
import org.productops.devhost.database.DatabaseKind;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeStorage;

/**
 * A whole change of the library as an administrator makes it, with revision and audit entry, and with the new tree; the
 * lock is free. What is created is taken away now and then, so that the library keeps its size.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AreaWriteBenchmark {

    private static final String CREATED = "new-";
    private static final int MOST_CREATED = 50;

    /** The database engine. */
    @Param("POSTGRES")
    public DatabaseKind kind;

    /** How many areas there are. */
    @Param({"100", "1000", "10000"})
    public int size;

    private BigDatabase database;
    private AreaService service;
    private Area edited;
    private int number;
    private int created;

    /** Fills the database. */
    @Setup(Level.Trial)
    public void fill() throws Exception {
        database = BigDatabase.open(kind);
        database.insertAreas(LargeLibrary.areas(size));
        start();
    }

    /** Takes away what was created. */
    @Setup(Level.Invocation)
    public void keepTheSize() {
        if (created >= MOST_CREATED) {
            start();
        }
    }

    private void start() {
        created = 0;
        ActiveObjects ao = database.activeObjects();
        ao.deleteWithSQL(AreaEntity.class, "AREA_KEY LIKE ?", CREATED + "%");
        FakePeople people = new FakePeople().administrator("admin").actAs("admin");
        for (int i = 0; i < 500; i++) {
            people.user("user-" + i);
        }
        FakeStorage storage = database.storage();
        service = AreaFixture.service(
                new AoAreaStore(ao), storage, people, new AoAuditStore(ao, InstantSource.system())::add);
        edited = service.tree().find(LargeLibrary.key(size)).orElseThrow();
    }

    /** Notes the statements, drops the database. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        note("create", this::create);
        note("edit", this::edit);
        note("move", this::move);
        database.close();
    }

    private void note(String method, Statements.Work work) throws Exception {
        Statements.note(AreaWriteBenchmark.class, method, database.database(), String.valueOf(size), work);
    }

    /** A new area below the first. */
    @Benchmark
    public Area create() {
        number++;
        created++;
        return service.create(new Draft(CREATED + number, "New area " + number, LargeLibrary.key(1))
                .owner("user-7")
                .build());
    }

    /** Another name. */
    @Benchmark
    public Area edit() {
        return update(edited.parent());
    }

    /** Another area above it. */
    @Benchmark
    public Area move() {
        return update(LargeLibrary.key(edited.parent().equals(LargeLibrary.key(2)) ? 3 : 2));
    }

    private Area update(String parent) {
        number++;
        AreaDraft draft = new Draft("", "Area with the name " + number, parent)
                .maintainers("user-1", "user-2")
                .build();
        edited = service.update(edited.key(), edited.version(), draft);
        return edited;
    }
}
