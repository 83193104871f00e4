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
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
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
import org.productops.bench.BigDatabase;
import org.productops.bench.Statements;
import org.productops.common.access.Access;
import org.productops.common.cache.Snapshots;
import org.productops.devhost.database.DatabaseKind;
import org.productops.devhost.services.HostCacheManager;
import org.productops.readiness.ChecklistDraft;
import org.productops.readiness.Checklists;
import org.productops.readiness.IssueReadiness;
import org.productops.readiness.ReadinessReport;
import org.productops.readiness.ReadinessService;
import org.productops.readiness.ReadinessViews;
import org.productops.readiness.ao.AoChecklistStore;
import org.productops.readiness.ao.AoTickStore;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.ImmediateWrites;
import org.productops.testing.fakes.RecordingAudit;
import org.productops.testing.fakes.VelocityTemplates;

/**
 * The readiness check of an issue with 30 items, warm: the checklists are in memory, the ticks are one statement on a
 * table of 100,000, beside 10,000 areas, and each
 * call is for another issue. 26 items are manual and ticked; the others ask for the area, the sub-tasks and two fields.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadinessBenchmark {

    private static final int MANUAL_ITEMS = 26;
    private static final long FIRST_ISSUE = 1_000;
    private static final int ISSUES = BigDatabase.TICKS / MANUAL_ITEMS;

    /** From issue to issue; has no divisor in common with their number, so that each gets its turn. */
    private static final int STRIDE = 997;

    /** The database engine. */
    @Param("POSTGRES")
    public DatabaseKind kind;

    private BigDatabase database;
    private MutableIssue issue;
    private JiraFacts facts;
    private ReadinessService readiness;
    private ReadinessPanel panel;
    private ChecklistValidator validator;
    private Map<String, Object> transientVars;
    private Map<String, String> arguments;
    private long checklist;
    private int turn;

    /** Fills the database and reads all once. */
    @Setup(Level.Trial)
    public void fill() throws Exception {
        database = BigDatabase.open(kind);
        database.insertAreas();
        ActiveObjects ao = database.activeObjects();
        AoChecklistStore store = new AoChecklistStore(ao);
        checklist = store.insert(new ChecklistDraft("Definition of done", "", items()));
        AoTickStore ticks = new AoTickStore(ao);
        database.insertTicks(
                FIRST_ISSUE,
                store.load().find(checklist).orElseThrow().items().get(0).id(),
                MANUAL_ITEMS);

        issue = issue();
        FakePeople people = new FakePeople().user("anna").actAs("anna");
        EnglishTexts texts = new EnglishTexts();
        facts = new JiraFacts(new FixedArea(), new JiraFields(customFields(), texts));
        readiness = new ReadinessService(new Checklists(new Snapshots(new HostCacheManager()), store), ticks);
        JiraIssues issues = issues();
        ReadinessViews views = new ReadinessViews(
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
        ApplicationProperties application = stub(ApplicationProperties.class);
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        panel = new ReadinessPanel(issues, views, VelocityTemplates.create(), application);
        validator = new ChecklistValidator(readiness, facts, texts);
        transientVars = Map.of("issue", issue);
        arguments = Map.of("checklistId", String.valueOf(checklist));
        if (report().orElseThrow().items().size() != MANUAL_ITEMS + 4 || !panel().contains("Item 25")) {
            throw new IllegalStateException("The checklist is not the one to measure");
        }
        transition();
    }

    /** Notes the statements, drops the database. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        Statements.note(ReadinessBenchmark.class, "report", database.database(), this::report);
        Statements.note(ReadinessBenchmark.class, "transition", database.database(), this::transition);
        Statements.note(ReadinessBenchmark.class, "panel", database.database(), this::panel);
        database.close();
    }

    /** All facts of all items. */
    @Benchmark
    public Optional<ReadinessReport> report() {
        nextIssue();
        return readiness.report(facts.of(issue), checklist);
    }

    /** What a transition waits for. */
    @Benchmark
    public void transition() throws InvalidInputException {
        nextIssue();
        validator.validate(transientVars, arguments, (PropertySet) null);
    }

    /** The panel's HTML: what the workflow needs, the report, and its words. */
    @Benchmark
    public String panel() {
        nextIssue();
        return panel.getHtml(Map.of("issue", issue));
    }

    private void nextIssue() {
        turn = (turn + STRIDE) % ISSUES;
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

    private static <T> T stub(Class<T> type) {
        return mock(type, withSettings().stubOnly());
    }

    private MutableIssue issue() {
        Status status = stub(Status.class);
        when(status.getId()).thenReturn("3");
        MutableIssue issue = stub(MutableIssue.class);
        when(issue.getId()).thenAnswer(call -> FIRST_ISSUE + turn);
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
