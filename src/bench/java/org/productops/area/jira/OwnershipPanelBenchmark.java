package org.productops.area.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
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
import org.productops.area.AreaAccess;
import org.productops.area.AreaService;
import org.productops.area.AreaTrees;
import org.productops.area.Ownership;
import org.productops.area.Ownerships;
import org.productops.area.ao.AoAreaStore;
import org.productops.bench.BigDatabase;
import org.productops.bench.Statements;
import org.productops.common.access.Access;
import org.productops.common.cache.Snapshots;
import org.productops.devhost.database.DatabaseKind;
import org.productops.devhost.services.HostCacheManager;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeSettings;
import org.productops.testing.fakes.ImmediateWrites;
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
    private static final int ISSUES = 1_000;

    /** The database engine. */
    @Param("POSTGRES")
    public DatabaseKind kind;

    private final List<Map<String, Object>> contexts = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private BigDatabase database;
    private AreaTrees trees;
    private Ownerships ownerships;
    private AreaPanel panel;
    private int next;

    /** Fills the database and makes the panel. */
    @Setup(Level.Trial)
    public void fill() throws Exception {
        database = BigDatabase.open(kind);
        database.insertAreas();
        FakePeople people = new FakePeople().user("reader").actAs("reader");
        for (int i = 0; i < 500; i++) {
            people.user("user-" + i);
        }
        AoAreaStore store = new AoAreaStore(database.activeObjects());
        trees = new AreaTrees(store, new Snapshots(new HostCacheManager()));
        AreaService areas = new AreaService(
                trees,
                store,
                new AreaAccess(new Access(people), people),
                people,
                ImmediateWrites.create(),
                new RecordingAudit());
        ownerships = new Ownerships(areas, people);
        CustomField field = field();
        ApplicationProperties application = stub(ApplicationProperties.class);
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        panel = new AreaPanel(
                new ProductAreaField(manager(field), new FakeSettings()),
                areas,
                ownerships,
                stub(PermissionManager.class),
                stub(JiraAuthenticationContext.class),
                application,
                VelocityTemplates.create());
        Random random = new Random(42);
        for (int i = 0; i < ISSUES; i++) {
            String key = "area-" + (1 + random.nextInt(BigDatabase.AREAS));
            Issue issue = stub(Issue.class);
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
        AreaTrees cold =
                new AreaTrees(new AoAreaStore(database.activeObjects()), new Snapshots(new HostCacheManager()));
        Statements.note(OwnershipPanelBenchmark.class, "firstCallAfterAChange", database.database(), cold::current);
        database.close();
    }

    /** The panel's HTML. */
    @Benchmark
    public String panel() {
        return panel.getHtml(contexts.get(next()));
    }

    /** Effective roles, channel and documentation, with the names of people: the panel without its template. */
    @Benchmark
    public Optional<Ownership> ownership() {
        return ownerships.of(keys.get(next()));
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
