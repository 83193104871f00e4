package org.productops.area.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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
import org.productops.area.AreaFixture;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaService;
import org.productops.area.LivingAreas;
import org.productops.area.Ownership;
import org.productops.area.ao.AoAreaStore;
import org.productops.area.watch.AreaWatchService;
import org.productops.area.watch.ao.AoAreaWatchStore;
import org.productops.area.web.OwnershipDrawing;
import org.productops.bench.BigDatabase;
import org.productops.bench.LargeLibrary;
import org.productops.bench.Statements;
import org.productops.common.access.Access;
import org.productops.common.jira.JiraIssues;
import org.productops.common.web.Templates;
import org.productops.devhost.database.DatabaseKind;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeSettings;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.RecordingAudit;
import org.productops.testing.fakes.VelocityTemplates;

/**
 * The ownership panel of one issue after the other, warm: each issue has another of the 10,000 areas, and the reader is
 * neither an administrator nor named anywhere, so that the whole line of areas above is asked. Jira's own part (the
 * field's value, users, groups) answers at once from memory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class OwnershipPanelBenchmark {

    private static final String FIELD = "customfield_10100";
    private static final int AREAS = 10_000;
    private static final int ISSUES = 1_000;

    /** The database engine. */
    @Param("POSTGRES")
    public DatabaseKind kind;

    private final List<Map<String, Object>> contexts = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private BigDatabase database;
    private AreaLibrary library;
    private AreaPanel panel;
    private int next;

    /** Fills the database and makes the panel. */
    @Setup(Level.Trial)
    public void fill() throws Exception {
        database = BigDatabase.open(kind);
        database.insertAreas(LargeLibrary.areas(AREAS));
        FakePeople people = new FakePeople().user("reader").actAs("reader");
        for (int i = 0; i < 500; i++) {
            people.user("user-" + i);
        }
        AoAreaStore store = new AoAreaStore(database.activeObjects());
        FakeStorage storage = database.storage();
        library = new AreaLibrary(store, storage.snapshots(), people);
        AreaService areas = AreaFixture.service(store, storage, people, new RecordingAudit());
        Templates templates = VelocityTemplates.create();
        ProductAreaField productArea = new ProductAreaField(manager(field()), new FakeSettings());
        panel = new AreaPanel(
                productArea,
                library,
                areas,
                new JiraIssues(
                        stub(IssueManager.class), stub(PermissionManager.class), stub(JiraAuthenticationContext.class)),
                new OwnershipDrawing(templates),
                new AreaPanelLinks(
                        productArea,
                        people,
                        any -> Optional.empty(),
                        new AreaWatchService(
                                library,
                                new LivingAreas(library, storage.snapshotWrites()),
                                new AoAreaWatchStore(database.activeObjects()),
                                new Access(people),
                                storage.writes())),
                templates);
        Random random = new Random(42);
        for (int i = 0; i < ISSUES; i++) {
            String key = LargeLibrary.key(1 + random.nextInt(AREAS));
            Issue issue = stub(Issue.class);
            when(issue.getKey()).thenReturn("SHOP-" + i);
            when(issue.getCustomFieldValue(any())).thenReturn(key);
            keys.add(key);
            contexts.add(Map.of("issue", issue));
        }
        checkThatItShows();
    }

    /** Notes the statements, drops the database. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        Statements.note(OwnershipPanelBenchmark.class, "panel", database.database(), this::panel);
        Statements.note(OwnershipPanelBenchmark.class, "ownership", database.database(), this::ownership);
        AreaLibrary cold = new AreaLibrary(
                new AoAreaStore(database.activeObjects()), database.storage().snapshots(), new FakePeople());
        Statements.note(OwnershipPanelBenchmark.class, "firstCallOfANode", database.database(), cold::tree);
        database.close();
    }

    /** The panel's HTML. */
    @Benchmark
    public String panel() {
        return panel.getHtml(contexts.get(next()));
    }

    /** Effective roles, channels and links, with the names of people: the panel without its template. */
    @Benchmark
    public Optional<Ownership> ownership() {
        return library.ownership(keys.get(next()));
    }

    private int next() {
        next = (next + 1) % ISSUES;
        return next;
    }

    /** A panel that says that the area is unknown would be fast too. */
    private void checkThatItShows() {
        for (int i = 0; i < ISSUES; i++) {
            String html = panel();
            if (!html.contains("data-role=\"owner\"") || !html.contains("https://docs.example.com")) {
                throw new IllegalStateException("The panel does not show the owner: " + html);
            }
        }
    }

    private static CustomField field() {
        CustomFieldType<?, ?> type = stub(CustomFieldType.class);
        when(type.getKey()).thenReturn(ProductAreaField.TYPE);
        CustomField field = stub(CustomField.class);
        when(field.getId()).thenReturn(FIELD);
        doReturn(type).when(field).getCustomFieldType();
        return field;
    }

    private static CustomFieldManager manager(CustomField field) {
        CustomFieldManager manager = stub(CustomFieldManager.class);
        when(manager.getCustomFieldObject(FIELD)).thenReturn(field);
        when(manager.getCustomFieldObjects()).thenReturn(List.of(field));
        return manager;
    }

    private static <T> T stub(Class<T> type) {
        return mock(type, withSettings().stubOnly());
    }
}
