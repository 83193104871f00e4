package org.productops.readiness.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.productops.area.IssueAreas;
import org.productops.common.access.Access;
import org.productops.common.cache.Snapshots;
import org.productops.devhost.database.DatabaseKind;
import org.productops.devhost.services.HostCacheManager;
import org.productops.readiness.ChecklistDraft;
import org.productops.readiness.Checklists;
import org.productops.readiness.IssueReadiness;
import org.productops.readiness.ReadinessReport;
import org.productops.readiness.ReadinessService;
import org.productops.readiness.ReadinessView;
import org.productops.readiness.ReadinessViews;
import org.productops.readiness.ao.AoChecklistStore;
import org.productops.readiness.ao.AoTickStore;
import org.productops.readiness.ao.CheckTickEntity;
import org.productops.readiness.ao.ChecklistEntity;
import org.productops.readiness.ao.ChecklistItemEntity;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.ImmediateWrites;
import org.productops.testing.fakes.RecordingAudit;

/**
 * The readiness check of an issue with 30 items, warm: the checklists are in memory, the ticks are one statement on a
 * table of 100,000. 26 items are manual and ticked; the others ask for the area, the sub-tasks and two fields.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadinessBenchmark {

    private static final int MANUAL_ITEMS = 26;
    private static final int TICKS = 100_000;
    private static final long ISSUE = 1_000;

    /** The database engine. */
    @Param({"H2", "POSTGRES"})
    public DatabaseKind kind;

    private TestDatabase database;
    private MutableIssue issue;
    private JiraFacts facts;
    private ReadinessService readiness;
    private JiraIssues issues;
    private ReadinessViews views;
    private ChecklistValidator validator;
    private Map<String, Object> transientVars;
    private Map<String, String> arguments;
    private long checklist;

    /** Fills the database and reads all once. */
    @Setup(Level.Trial)
    public void fill() throws SQLException {
        database = TestDatabase.open(kind);
        ActiveObjects ao =
                database.activeObjects(ChecklistEntity.class, ChecklistItemEntity.class, CheckTickEntity.class);
        AoChecklistStore store = new AoChecklistStore(ao);
        checklist = store.insert(new ChecklistDraft("Definition of done", "", items()));
        AoTickStore ticks = new AoTickStore(ao);
        ao.count(CheckTickEntity.class);
        insertTicks(store.load().find(checklist).orElseThrow().items().get(0).id());

        issue = issue();
        FakePeople people = new FakePeople().user("anna").actAs("anna");
        EnglishTexts texts = new EnglishTexts();
        facts = new JiraFacts(new FixedArea(), new JiraFields(customFields(), texts));
        readiness = new ReadinessService(new Checklists(new Snapshots(new HostCacheManager()), store), ticks);
        issues = issues();
        views = new ReadinessViews(
                new IssueReadiness(
                        new Access(people),
                        issues,
                        readiness,
                        ticks,
                        ImmediateWrites.create(),
                        new RecordingAudit(),
                        Instant::now),
                people,
                texts,
                Instant::toString);
        validator = new ChecklistValidator(readiness, facts, texts);
        transientVars = Map.of("issue", issue);
        arguments = Map.of("checklistId", String.valueOf(checklist));
    }

    /** Drops the database. */
    @TearDown(Level.Trial)
    public void close() {
        database.close();
    }

    /** All facts of all items. */
    @Benchmark
    public Optional<ReadinessReport> report() {
        return readiness.report(facts.of(issue), checklist);
    }

    /** What a transition waits for. */
    @Benchmark
    public void transition() throws InvalidInputException {
        validator.validate(transientVars, arguments, (PropertySet) null);
    }

    /** What the panel waits for, without its template: what the workflow needs, the report, and its words. */
    @Benchmark
    public ReadinessView panel() {
        return views.of(issues.of(issue));
    }

    private static List<ChecklistDraft.Item> items() {
        List<ChecklistDraft.Item> items = new ArrayList<>();
        for (int i = 0; i < MANUAL_ITEMS; i++) {
            items.add(new ChecklistDraft.Item(null, "Item " + i, "How to close item " + i, true, "MANUAL", ""));
        }
        items.add(new ChecklistDraft.Item(null, "Area", "", true, "AREA_SET", ""));
        items.add(new ChecklistDraft.Item(null, "Sub-tasks", "", true, "SUBTASKS_RESOLVED", ""));
        items.add(new ChecklistDraft.Item(null, "Field", "", true, "FIELD_FILLED", FixedArea.FIELD));
        items.add(new ChecklistDraft.Item(null, "Description", "", true, "FIELD_FILLED", "description"));
        return items;
    }

    /** Writes the rows past Active Objects, which would take minutes. */
    private void insertTicks(long firstItem) throws SQLException {
        try (Connection connection = database.database().dataSource().getConnection()) {
            String table = tickTable(connection);
            String quote = connection.getMetaData().getIdentifierQuoteString();
            String columns = String.join(
                    quote + "," + quote, List.of("ISSUE_ID", "ITEM_ID", "TICK_KEY", "USER_KEY", "TICKED_AT"));
            String sql = "INSERT INTO " + table + " (" + quote + columns + quote + ") VALUES (?, ?, ?, ?, ?)";
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                for (int i = 0; i < TICKS; i++) {
                    long issueId = ISSUE + i / MANUAL_ITEMS;
                    long item = firstItem + i % MANUAL_ITEMS;
                    insert.setLong(1, issueId);
                    insert.setLong(2, item);
                    insert.setString(3, issueId + ":" + item);
                    insert.setString(4, "key-anna");
                    insert.setTimestamp(5, Timestamp.from(Instant.EPOCH));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }

    private static String tickTable(Connection connection) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "%CHECK_TICK", null)) {
            if (!tables.next()) {
                throw new IllegalStateException("There is no table of ticks");
            }
            return quote + tables.getString("TABLE_SCHEM") + quote + "." + quote + tables.getString("TABLE_NAME")
                    + quote;
        }
    }

    private static <T> T stub(Class<T> type) {
        return mock(type, withSettings().stubOnly());
    }

    private static MutableIssue issue() {
        Status status = stub(Status.class);
        when(status.getId()).thenReturn("3");
        MutableIssue issue = stub(MutableIssue.class);
        when(issue.getId()).thenReturn(ISSUE);
        when(issue.getKey()).thenReturn("PAY-1");
        when(issue.getStatus()).thenReturn(status);
        when(issue.getDescription()).thenReturn("Why");
        when(issue.getCustomFieldValue(any())).thenReturn("checkout");
        return issue;
    }

    private static CustomFieldManager customFields() {
        CustomField field = stub(CustomField.class);
        when(field.getName()).thenReturn("Product area");
        CustomFieldManager manager = stub(CustomFieldManager.class);
        when(manager.getCustomFieldObject(FixedArea.FIELD)).thenReturn(field);
        return manager;
    }

    private JiraIssues issues() {
        JiraWorkflow workflow = stub(JiraWorkflow.class);
        WorkflowDescriptor descriptor = workflow(checklist);
        when(workflow.getDescriptor()).thenReturn(descriptor);
        WorkflowManager workflows = stub(WorkflowManager.class);
        when(workflows.getWorkflow(issue)).thenReturn(workflow);
        PermissionManager permissions = stub(PermissionManager.class);
        when(permissions.hasPermission(any(), any(MutableIssue.class), any())).thenReturn(true);
        JiraAuthenticationContext authentication = stub(JiraAuthenticationContext.class);
        ApplicationUser user = stub(ApplicationUser.class);
        when(authentication.getLoggedInUser()).thenReturn(user);
        return new JiraIssues(
                stub(IssueManager.class), permissions, authentication, facts, new WorkflowChecklists(workflows));
    }

    /** A big workflow: 20 statuses with 5 transitions each; those to Done need the checklist. */
    @SuppressWarnings("unchecked")
    private static WorkflowDescriptor workflow(long checklist) {
        WorkflowDescriptor workflow = new WorkflowDescriptor();
        for (int status = 0; status < 20; status++) {
            StepDescriptor step = new StepDescriptor();
            step.setName("Status " + status);
            step.getMetaAttributes().put("jira.status.id", String.valueOf(status));
            for (int i = 0; i < 5; i++) {
                ActionDescriptor action = new ActionDescriptor();
                action.setName(i == 4 ? "Done" : "Go " + i);
                ValidatorDescriptor validator = new ValidatorDescriptor();
                validator.getArgs().put("class.name", i == 4 ? ChecklistValidator.class.getName() : "com.example.V");
                validator.getArgs().put("checklistId", String.valueOf(checklist));
                action.getValidators().add(validator);
                step.getActions().add(action);
            }
            workflow.getSteps().add(step);
        }
        return workflow;
    }

    private record FixedArea() implements IssueAreas {
        private static final String FIELD = "customfield_10100";

        @Override
        public Optional<String> areaKeyOf(long issueId) {
            return Optional.of("checkout");
        }

        @Override
        public Optional<String> fieldId() {
            return Optional.of(FIELD);
        }
    }
}
