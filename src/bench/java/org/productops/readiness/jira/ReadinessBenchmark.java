package org.productops.readiness.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
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
import java.util.stream.LongStream;
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
import org.productops.readiness.check.WaitingFeedback;
import org.productops.readiness.check.jira.JiraComments;
import org.productops.readiness.check.jira.JiraFacts;
import org.productops.readiness.check.jira.JiraFieldCatalog;
import org.productops.readiness.check.jira.JiraLinks;
import org.productops.readiness.check.jira.JiraQueries;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ao.AoChecklistStore;
import org.productops.readiness.field.jira.ChecklistField;
import org.productops.readiness.gate.GateNotes;
import org.productops.readiness.gate.HeldGateThread;
import org.productops.readiness.gate.InMemoryRefusalStore;
import org.productops.readiness.gate.RefusalLog;
import org.productops.readiness.issue.IssueNotes;
import org.productops.readiness.issue.IssueNotesReader;
import org.productops.readiness.issue.ReadinessEngine;
import org.productops.readiness.issue.ReadinessReader;
import org.productops.readiness.issue.ReadinessService;
import org.productops.readiness.issue.ReadinessTexts;
import org.productops.readiness.issue.ao.AoMarkStore;
import org.productops.readiness.issue.ao.AoOwnItemStore;
import org.productops.readiness.issue.jira.JiraIssueDemands;
import org.productops.readiness.issue.jira.ReadinessPanel;
import org.productops.readiness.issue.jira.RequestNotesMemory;
import org.productops.readiness.issue.jira.RequestReadiness;
import org.productops.readiness.search.IndexedReadiness;
import org.productops.readiness.waiver.StoredWaivers;
import org.productops.readiness.waiver.ao.AoWaiverStore;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeDates;
import org.productops.testing.fakes.FakeSettings;
import org.productops.testing.fakes.VelocityTemplates;

/**
 * The readiness check of an issue, warm: 500 checklists with 5,000 items are in memory, what people have said are three
 * statements on tables with 1,000,000 ticks of 100,000 issues, beside 10,000 areas, and each call is for another issue. The
 * first checklist has 14 items: 10 are manual and ticked, the others ask for the area, the sub-tasks and two fields. The two
 * others that a transition asks for have one item that is advised and one that asks for the area. The rest stand on other
 * projects.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadinessBenchmark {

    private static final int MANUAL_ITEMS = 10;
    private static final long FIRST_ISSUE = 1_000;
    private static final int LISTS = 500;
    private static final int ISSUES = 100_000;
    private static final int VERSION_ISSUES = 500;

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
    private HidingDoors hiding;
    private IssueNotesReader notes;
    private ReadinessEngine engine;
    private ReadinessReader reader;
    private JiraIssues issues;
    private JiraFacts facts;
    private WorkflowChecklists checklists;
    private Door door;
    private int turn;

    /** Fills the database and reads all once. */
    @Setup(Level.Trial)
    public void fill() throws Exception {
        database = BigDatabase.open(kind);
        database.insertAreas(LargeLibrary.areas(10_000));
        ActiveObjects ao = database.activeObjects();
        AoMarkStore marks = new AoMarkStore(ao);
        ReadinessFixture readiness = new ReadinessFixture(new AoChecklistStore(ao), marks);
        engine = readiness.engine;
        notes = new IssueNotesReader(
                marks,
                new AoOwnItemStore(ao),
                new StoredWaivers(new AoWaiverStore(ao), () -> readiness.now),
                new RequestNotesMemory());
        Checklist checklist = readiness.checklists.create(new ChecklistDraft("Definition of done", "", items()));
        chosen(checklist);
        for (String name : List.of("Release", "Documentation")) {
            chosen(readiness.checklists.create(ReadinessFixture.draft(
                    name,
                    ChecklistDraft.Item.simple("Told the others about " + name, "", false, Check.manual()),
                    ReadinessFixture.automatic(AreaSetCheck.KIND, ""))));
        }
        for (int list = arguments.size(); list < LISTS; list++) {
            readiness.checklists.create(elsewhere(list));
        }
        long first = checklist.items().get(0).id();
        for (int part = 0; part < ISSUES * MANUAL_ITEMS / BigDatabase.TICKS; part++) {
            database.insertTicks(FIRST_ISSUE + (long) part * BigDatabase.TICKS / MANUAL_ITEMS, first, MANUAL_ITEMS);
        }
        issue = issue();
        EnglishTexts texts = new EnglishTexts();
        JiraAuthenticationContext authentication = authentication();
        CustomFieldManager fields = customFields();
        facts = new JiraFacts(
                new FixedArea(),
                new AreaFixture().library,
                new JiraFieldCatalog(fields, texts),
                new JiraLinks(
                        stub(IssueLinkManager.class), stub(IssueLinkTypeManager.class), everything(), authentication),
                new JiraComments(stub(CommentManager.class), stub(ProjectRoleManager.class)),
                new JiraQueries(stub(SearchService.class), stub(IssueDocumentSearchService.class), authentication),
                stub(WaitingFeedback.class));
        issues = new JiraIssues(stub(IssueManager.class), everything(), authentication);
        WorkflowOrigin origin = new WorkflowOrigin(new FakeSettings(), readiness.storage.writes());
        checklists = new WorkflowChecklists(workflows(checklist.id()), origin);
        Doors doors = new Doors(readiness.library, () -> readiness.now);
        JiraIssueDemands demands = new JiraIssueDemands(checklists, facts);
        reader = new ReadinessReader(demands, notes, engine);
        panel = new ReadinessPanel(
                new RequestReadiness(
                        issues,
                        new ReadinessService(
                                readiness.issues,
                                demands,
                                readiness.library,
                                readiness.onCreation,
                                reader,
                                engine,
                                new WorkflowHiddenTransitions(checklists, origin, doors, texts),
                                new ReadinessTexts(readiness.people, readiness.eligible, texts, new FakeDates()))),
                readiness.people,
                VelocityTemplates.create());
        TransitionDoors transition = new TransitionDoors(
                doors,
                origin,
                readiness.onCreation,
                facts,
                engine,
                new TransitionNotes(notes),
                readiness.library,
                new ChecklistField(fields),
                issues,
                readiness.eligible,
                readiness.people,
                new DoorLog(
                        new GateNotes(
                                new RefusalLog(
                                        new InMemoryRefusalStore(),
                                        readiness.storage.transactions(),
                                        new HeldGateThread(),
                                        () -> readiness.now),
                                readiness.types),
                        readiness.people),
                () -> readiness.now);
        validator = new ChecklistValidator(
                transition, origin, issues, new DoorTexts(readiness.people, readiness.eligible, texts));
        hiding = new HidingDoors(doors, facts, engine, notes);
        door = ValidatorArguments.door(arguments.get(0), origin.known());
        if (!panel().contains("Item 9")) {
            throw new IllegalStateException("The checklist is not the one to measure");
        }
        threeValidators();
        versionOf500();
    }

    private static ChecklistDraft elsewhere(int list) {
        List<ChecklistDraft.Item> items = new ArrayList<>();
        for (int i = 0; i < MANUAL_ITEMS; i++) {
            items.add(ReadinessFixture.manual("Item " + i + " of list " + list));
        }
        return new ChecklistDraft(
                "List " + list,
                "",
                new ChecklistDraft.ScopeDraft(true, "Project: " + (20_000 + list)),
                ChecklistDraft.OverridesDraft.USUAL,
                items);
    }

    private void chosen(Checklist checklist) {
        arguments.add(Map.of("checklistId", String.valueOf(checklist.id())));
    }

    /** Notes the statements, drops the database. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        Statements.note(ReadinessBenchmark.class, "validator", database.database(), this::validator);
        Statements.note(ReadinessBenchmark.class, "threeValidators", database.database(), this::threeValidators);
        Statements.note(ReadinessBenchmark.class, "condition", database.database(), this::condition);
        Statements.note(ReadinessBenchmark.class, "panel", database.database(), this::panel);
        Statements.note(ReadinessBenchmark.class, "versionOf500", database.database(), this::versionOf500);
        Statements.note(ReadinessBenchmark.class, "reevaluation", database.database(), this::reevaluation);
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

    /** What the issue view waits for where a condition hides a transition. */
    @Benchmark
    public boolean condition() {
        nextIssue();
        return hiding.judge(door, new DoorTransition("Delivery", "Done", Optional.empty()), issue)
                .passes();
    }

    /** The panel's HTML: what the workflow needs, the report, and its words. */
    @Benchmark
    public String panel() {
        nextIssue();
        return panel.getHtml(Map.of("issue", issue));
    }

    /** How far the 500 issues of a version are: what people have said is read in batches, and each is judged. */
    @Benchmark
    public int versionOf500() {
        List<Long> ids = LongStream.range(0, VERSION_ISSUES)
                .map(i -> FIRST_ISSUE + (turn + i * STRIDE) % ISSUES)
                .boxed()
                .toList();
        Map<Long, IssueNotes> all = notes.ofAll(ids);
        int open = 0;
        for (long id : ids) {
            turn = (int) (id - FIRST_ISSUE);
            open += engine.judge(facts.of(issue), checklists.of(issue), () -> all.get(id))
                    .blocking()
                    .size();
        }
        return open;
    }

    /** How far one issue is in the words of searches, as the job finds it out that goes over all issues; Jira's part is to come. */
    @Benchmark
    public IndexedReadiness reevaluation() {
        nextIssue();
        return IndexedReadiness.of(reader.of(issues.shown(issue)));
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
