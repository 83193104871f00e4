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
import java.util.ArrayList;
import java.util.HashMap;
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
import org.productops.area.api.IssueAreas;
import org.productops.bench.BigDatabase;
import org.productops.bench.LargeLibrary;
import org.productops.bench.Statements;
import org.productops.common.jira.JiraIssues;
import org.productops.devhost.database.DatabaseKind;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.AreaSetCheck;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.FieldFilledCheck;
import org.productops.readiness.check.SubtasksResolvedCheck;
import org.productops.readiness.check.jira.JiraFacts;
import org.productops.readiness.check.jira.JiraFieldCatalog;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ao.AoChecklistStore;
import org.productops.readiness.issue.ao.AoMarkStore;
import org.productops.readiness.issue.jira.JiraIssueDemands;
import org.productops.readiness.issue.jira.ReadinessPanel;
import org.productops.readiness.issue.jira.RequestReadiness;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.VelocityTemplates;

/**
 * The readiness check of an issue, warm: the checklists are in memory, the ticks are one statement on a table of 100,000,
 * beside 10,000 areas, and each call is for another issue. The first checklist has 30 items: 26 are manual and ticked, the
 * others ask for the area, the sub-tasks and two fields. The two others have one item that is optional and one that asks for
 * the area.
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

    private final List<Map<String, String>> arguments = new ArrayList<>();
    private BigDatabase database;
    private MutableIssue issue;
    private ReadinessPanel panel;
    private ChecklistValidator validator;
    private int turn;

    /** Fills the database and reads all once. */
    @Setup(Level.Trial)
    public void fill() throws Exception {
        database = BigDatabase.open(kind);
        database.insertAreas(LargeLibrary.areas(10_000));
        ActiveObjects ao = database.activeObjects();
        AoMarkStore ticks = new AoMarkStore(ao);
        ReadinessFixture readiness = new ReadinessFixture(new AoChecklistStore(ao), ticks);
        Checklist checklist = readiness.checklists.create(new ChecklistDraft("Definition of done", "", items()));
        chosen(checklist);
        for (String name : List.of("Release", "Documentation")) {
            chosen(readiness.checklists.create(ReadinessFixture.draft(
                    name,
                    new ChecklistDraft.Item(0, "Told the others", "", false, Check.MANUAL.name(), ""),
                    ReadinessFixture.automatic(AreaSetCheck.KIND, ""))));
        }
        database.insertTicks(FIRST_ISSUE, checklist.items().get(0).id(), MANUAL_ITEMS);
        issue = issue();
        EnglishTexts texts = new EnglishTexts();
        JiraFacts facts = new JiraFacts(new FixedArea(), new JiraFieldCatalog(customFields(), texts));
        JiraIssues issues = new JiraIssues(stub(IssueManager.class), everything(), authentication());
        panel = new ReadinessPanel(
                new RequestReadiness(
                        issues,
                        readiness.readiness(
                                issues,
                                new JiraIssueDemands(new WorkflowChecklists(workflows(checklist.id())), facts))),
                VelocityTemplates.create());
        validator = new ChecklistValidator(readiness.library, facts, new TransitionNotes(ticks), texts);
        if (!panel().contains("Item 25")) {
            throw new IllegalStateException("The checklist is not the one to measure");
        }
        threeValidators();
    }

    private void chosen(Checklist checklist) {
        arguments.add(Map.of("checklistId", String.valueOf(checklist.id())));
    }

    /** Notes the statements, drops the database. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        Statements.note(ReadinessBenchmark.class, "validator", database.database(), this::validator);
        Statements.note(ReadinessBenchmark.class, "threeValidators", database.database(), this::threeValidators);
        Statements.note(ReadinessBenchmark.class, "panel", database.database(), this::panel);
        database.close();
    }

    /** What a transition with one checklist waits for. */
    @Benchmark
    public void validator() throws InvalidInputException {
        validate(1);
    }

    /** What a transition with three checklists waits for. */
    @Benchmark
    public void threeValidators() throws InvalidInputException {
        validate(arguments.size());
    }

    /** The panel's HTML: what the workflow needs, the report, and its words. */
    @Benchmark
    public String panel() {
        nextIssue();
        return panel.getHtml(Map.of("issue", issue));
    }

    /** As the workflow engine does it: all validators of a transition get the same map. */
    private void validate(int validators) throws InvalidInputException {
        nextIssue();
        Map<String, Object> transientVars = new HashMap<>(Map.of("issue", issue));
        for (Map<String, String> each : arguments.subList(0, validators)) {
            validator.validate(transientVars, each, (PropertySet) null);
        }
    }

    private void nextIssue() {
        turn = (turn + STRIDE) % ISSUES;
    }

    private static List<ChecklistDraft.Item> items() {
        List<ChecklistDraft.Item> items = new ArrayList<>();
        for (int i = 0; i < MANUAL_ITEMS; i++) {
            items.add(ReadinessFixture.manual("Item " + i));
        }
        items.add(ReadinessFixture.automatic(AreaSetCheck.KIND, ""));
        items.add(ReadinessFixture.automatic(SubtasksResolvedCheck.KIND, ""));
        items.add(ReadinessFixture.automatic(FieldFilledCheck.KIND, FixedArea.FIELD));
        items.add(ReadinessFixture.automatic(FieldFilledCheck.KIND, "description"));
        return items;
    }

    private static <T> T stub(Class<T> type) {
        return mock(type, withSettings().stubOnly());
    }

    private MutableIssue issue() {
        Status status = stub(Status.class);
        when(status.getId()).thenReturn("3");
        MutableIssue mocked = stub(MutableIssue.class);
        when(mocked.getId()).thenAnswer(call -> FIRST_ISSUE + turn);
        when(mocked.getKey()).thenReturn("PAY-1");
        when(mocked.getStatus()).thenReturn(status);
        when(mocked.getDescription()).thenReturn("Why");
        when(mocked.getCustomFieldValue(any())).thenReturn("checkout");
        return mocked;
    }

    private static CustomFieldManager customFields() {
        CustomField field = stub(CustomField.class);
        when(field.getName()).thenReturn("Product area");
        CustomFieldManager manager = stub(CustomFieldManager.class);
        when(manager.getCustomFieldObject(FixedArea.FIELD)).thenReturn(field);
        return manager;
    }

    private WorkflowManager workflows(long checklist) {
        JiraWorkflow workflow = stub(JiraWorkflow.class);
        WorkflowDescriptor descriptor = workflow(checklist);
        when(workflow.getDescriptor()).thenReturn(descriptor);
        WorkflowManager workflows = stub(WorkflowManager.class);
        when(workflows.getWorkflow(issue)).thenReturn(workflow);
        return workflows;
    }

    private static PermissionManager everything() {
        PermissionManager permissions = stub(PermissionManager.class);
        when(permissions.hasPermission(any(), any(MutableIssue.class), any())).thenReturn(true);
        return permissions;
    }

    private static JiraAuthenticationContext authentication() {
        JiraAuthenticationContext authentication = stub(JiraAuthenticationContext.class);
        ApplicationUser user = stub(ApplicationUser.class);
        when(authentication.getLoggedInUser()).thenReturn(user);
        return authentication;
    }

    /** A big workflow: 20 statuses with 5 transitions each; those to Done need the checklist. */
    @SuppressWarnings("unchecked") // the workflow engine is older than generics
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
