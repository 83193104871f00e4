package org.productops.readiness;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.productops.area.AreaFixture;
import org.productops.common.access.Access;
import org.productops.common.error.Message;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.user.OnBehalf;
import org.productops.outcome.CriterionStore;
import org.productops.outcome.InMemoryCriterionStore;
import org.productops.outcome.OutcomeReviewedCheck;
import org.productops.outcome.SuccessCriterionCheck;
import org.productops.readiness.check.AreaLiveCheck;
import org.productops.readiness.check.AreaOwnedCheck;
import org.productops.readiness.check.AreaSetCheck;
import org.productops.readiness.check.AttachmentPresentCheck;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.CheckSubjects;
import org.productops.readiness.check.CheckType;
import org.productops.readiness.check.CheckTypes;
import org.productops.readiness.check.ChecklistCompleteCheck;
import org.productops.readiness.check.CommentByRoleCheck;
import org.productops.readiness.check.EligibleChoices;
import org.productops.readiness.check.FakePluginChecks;
import org.productops.readiness.check.FakeProjectRoles;
import org.productops.readiness.check.FeedbackAnsweredCheck;
import org.productops.readiness.check.FieldEmptyCheck;
import org.productops.readiness.check.FieldFilledCheck;
import org.productops.readiness.check.FieldMatchesCheck;
import org.productops.readiness.check.FixVersionSetCheck;
import org.productops.readiness.check.LinksResolvedCheck;
import org.productops.readiness.check.PluginCheck;
import org.productops.readiness.check.PluginChecks;
import org.productops.readiness.check.ReleaseNoteCheck;
import org.productops.readiness.check.SubjectKind;
import org.productops.readiness.check.SubtasksResolvedCheck;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ChecklistHistoryService;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.ChecklistLibrary;
import org.productops.readiness.checklist.ChecklistService;
import org.productops.readiness.checklist.ChecklistStore;
import org.productops.readiness.checklist.ChecklistTexts;
import org.productops.readiness.checklist.ChecklistUse;
import org.productops.readiness.checklist.ChecklistsOnCreation;
import org.productops.readiness.checklist.ConditionNames;
import org.productops.readiness.checklist.ConditionText;
import org.productops.readiness.checklist.Criterion;
import org.productops.readiness.checklist.InMemoryChecklistStore;
import org.productops.readiness.checklist.ReadyMadeChecklists;
import org.productops.readiness.issue.ActiveWaiver;
import org.productops.readiness.issue.HiddenTransitions;
import org.productops.readiness.issue.InMemoryItemHistory;
import org.productops.readiness.issue.InMemoryMarkStore;
import org.productops.readiness.issue.InMemoryOwnItemStore;
import org.productops.readiness.issue.IssueDemands;
import org.productops.readiness.issue.IssueNotesReader;
import org.productops.readiness.issue.IssueSight;
import org.productops.readiness.issue.ItemHistoryService;
import org.productops.readiness.issue.ItemService;
import org.productops.readiness.issue.MarkStore;
import org.productops.readiness.issue.ReadinessEngine;
import org.productops.readiness.issue.ReadinessReader;
import org.productops.readiness.issue.ReadinessService;
import org.productops.readiness.issue.ReadinessTexts;
import org.productops.readiness.issue.Waivers;
import org.productops.readiness.issue.jira.RequestNotesMemory;
import org.productops.readiness.note.ReleaseNotes;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeDates;
import org.productops.testing.fakes.FakeIssues;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.RecordingAudit;

/**
 * Readiness without a product. Users: {@code admin} administers, {@code anna} and {@code ben} don't; {@code admin} is
 * logged in. The issue PAY-1 has the id 10. Fields: {@code description} and {@code customfield_10100}, named
 * <em>Release note</em>. Things have the name that is their id.
 */
public final class ReadinessFixture {

    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    /** The id of the field for release notes. */
    public static final String NOTE_FIELD = "customfield_10100";

    public final FakePeople people =
            new FakePeople().administrator("admin").user("anna").user("ben").actAs("admin");
    public final RecordingAudit audit = new RecordingAudit();
    public final FakeStorage storage = new FakeStorage();
    public final Map<Long, List<ChecklistUse>> uses = new HashMap<>();
    public final FakeFacts facts = new FakeFacts();
    public final FakeIssues issues = new FakeIssues();
    public final VisibleIssue issue = issues.add(10, "PAY-1", "story");
    public final FakeEligiblePeople eligible = new FakeEligiblePeople();
    public final InMemoryOwnItemStore own = new InMemoryOwnItemStore();
    public final InMemoryItemHistory history = new InMemoryItemHistory();

    /** The overrides that hold, by issue. */
    public final Map<Long, List<ActiveWaiver>> waivers = new HashMap<>();

    /** The issues of which followers were told, each as often as they were. */
    public final List<Long> changed = new ArrayList<>();

    /** On how many overrides nobody has decided yet, by checklist. */
    public final Map<Long, Integer> undecided = new HashMap<>();

    /** The keys of those who see no issue. */
    public final Set<String> blind = new HashSet<>();

    /** What the clock says. */
    public Instant now = NOW;

    private final ChecklistStore store;
    public final MarkStore ticks;
    public final CheckTypes types = types();
    public final ChecklistsOnCreation onCreation = new ChecklistsOnCreation(types);
    public final ChecklistLibrary library;
    public final ChecklistHistoryService checklistHistory;
    public final ReadinessEngine engine;
    public final ChecklistService checklists;
    public final ReadinessReader reader;
    public final ReadinessService readiness;
    public final ItemService items;
    public final ItemHistoryService changes =
            new ItemHistoryService(history, people, new EnglishTexts(), new FakeDates());

    /** Readiness that is kept in memory. */
    public ReadinessFixture() {
        this(new InMemoryChecklistStore(), new InMemoryMarkStore());
    }

    /** Readiness that is kept in these stores. */
    public ReadinessFixture(ChecklistStore store, MarkStore ticks) {
        this.store = store;
        this.ticks = ticks;
        this.library = new ChecklistLibrary(storage.snapshots(), store);
        this.checklistHistory = new ChecklistHistoryService(new Access(people), library, store, new Names());
        this.engine = new ReadinessEngine(library, types, clock());
        this.checklists = checklists(storage);
        this.reader = reader(facts);
        this.readiness = readiness(issues, facts);
        this.items = items(issues, facts);
    }

    /** The kinds of checks that are there without any product. */
    public static CheckTypes types() {
        return types(new FakePluginChecks());
    }

    /** The same with the checks of other plugins. */
    public static CheckTypes types(PluginChecks others) {
        return types(others, new InMemoryCriterionStore());
    }

    /** The same with the success criteria of issues. */
    public static CheckTypes types(PluginChecks others, CriterionStore criteria) {
        return new CheckTypes(List.<CheckType>of(
                new AreaLiveCheck(),
                new AreaOwnedCheck(),
                new AreaSetCheck(),
                new AttachmentPresentCheck(),
                new ChecklistCompleteCheck(),
                new CommentByRoleCheck(),
                new FeedbackAnsweredCheck(),
                new FieldEmptyCheck(),
                new FieldFilledCheck(),
                new FieldMatchesCheck(),
                new FixVersionSetCheck(),
                new LinksResolvedCheck(),
                new OutcomeReviewedCheck(criteria),
                new PluginCheck(others),
                new ReleaseNoteCheck(new NoteField()),
                new SubtasksResolvedCheck(),
                new SuccessCriterionCheck(criteria)));
    }

    /** Says {@link #now}. */
    public InstantSource clock() {
        return () -> now;
    }

    /** Reads how far issues are that somebody else knows. */
    public ReadinessReader reader(IssueDemands demands) {
        return new ReadinessReader(demands, notes(), engine);
    }

    /** Reads what people have said. */
    public IssueNotesReader notes() {
        return new IssueNotesReader(ticks, own, new KeptWaivers(), new RequestNotesMemory());
    }

    /** The same readiness of issues that somebody else knows. */
    public ReadinessService readiness(Issues known, IssueDemands demands) {
        return readiness(known, demands, (issue, readiness) -> List.of());
    }

    /** The same readiness of issues of which somebody else knows what is hidden, too. */
    public ReadinessService readiness(Issues known, IssueDemands demands, HiddenTransitions hidden) {
        return new ReadinessService(
                known,
                demands,
                library,
                onCreation,
                reader(demands),
                engine,
                hidden,
                new ReadinessTexts(people, eligible, new EnglishTexts(), new FakeDates()));
    }

    /** The same items of issues that somebody else knows. */
    public ItemService items(Issues known, IssueDemands demands) {
        return new ItemService(
                demands,
                reader(demands),
                ticks,
                own,
                history,
                eligible,
                people,
                sight(),
                new Access(people),
                storage.issueWrites(known),
                List.of(changed::addAll),
                clock());
    }

    /** Everybody sees all issues but who is {@link #blind}. */
    public IssueSight sight() {
        return new IssueSight(
                new OnBehalf() {
                    @Override
                    public <T> Optional<T> of(String userKey, Supplier<T> work) {
                        return blind.contains(userKey) ? Optional.empty() : Optional.of(work.get());
                    }
                },
                issues);
    }

    /** Where checklists are kept. */
    public ChecklistStore checklistStore() {
        return store;
    }

    /** Lists to begin with, where set-up has created the field for release notes. */
    public static ReadyMadeChecklists readyMade() {
        return new ReadyMadeChecklists(new EnglishTexts(), new NoteField());
    }

    /** What checks can look at. */
    public CheckSubjects subjects() {
        return new Subjects();
    }

    /** What people call the things that conditions name. */
    public ConditionNames names() {
        return new Names();
    }

    /** Whom checklists can name: the roles of areas, and two of projects. */
    public EligibleChoices eligibleChoices() {
        return new EligibleChoices(
                new AreaFixture().library,
                new FakeProjectRoles().role("10000", "The only one").role("10002", "Administrators"),
                new EnglishTexts());
    }

    /** The same checklists, while somebody else is saving. */
    public ChecklistService busyChecklists() {
        return checklists(new FakeStorage().busy());
    }

    /** The same checklists on another node, of whose changes this one hears nothing yet. */
    public ChecklistService checklistsOnOtherNode() {
        FakeStorage other = storage.otherNode();
        return checklists(new ChecklistLibrary(other.snapshots(), store), other);
    }

    private ChecklistService checklists(FakeStorage writing) {
        return checklists(library, writing);
    }

    private ChecklistService checklists(ChecklistLibrary known, FakeStorage writing) {
        return new ChecklistService(
                new Access(people),
                known,
                store,
                types,
                new Subjects(),
                new Names(),
                () -> uses,
                ticks,
                id -> undecided.getOrDefault(id, 0),
                people,
                eligibleChoices(),
                writing.snapshotWrites(),
                audit,
                clock());
    }

    /** A mandatory manual item. */
    public static ChecklistDraft.Item manual(String text) {
        return ChecklistDraft.Item.simple(text, "", true, Check.manual());
    }

    /** A mandatory manual item that people may call not applicable. */
    public static ChecklistDraft.Item skippable(String text) {
        ChecklistItem item = ChecklistItem.simple(0, text, "", true, Check.manual());
        return kept(new ChecklistItem(
                item.id(),
                item.section(),
                item.text(),
                item.help(),
                item.link(),
                item.mandatory(),
                item.check(),
                item.tickers(),
                item.conditions(),
                true,
                item.startsOn(),
                item.addedAt()));
    }

    /** A mandatory automatic item. */
    public static ChecklistDraft.Item automatic(String kind, String subject) {
        return ChecklistDraft.Item.simple(kind, "", true, Check.of(kind, subject));
    }

    /** An edit of an item that applies to all issues. */
    public static ChecklistDraft.Item edited(long id, String text, String help, boolean mandatory, Check check) {
        return kept(ChecklistItem.simple(id, text, help, mandatory, check));
    }

    /** An edit that leaves the item as it is. */
    public static ChecklistDraft.Item kept(ChecklistItem item) {
        return kept(Checklist.simple(1, "any", "", List.of(item), 1))[0];
    }

    /** An edit that leaves all items of the checklist as they are. */
    public static ChecklistDraft.Item[] kept(Checklist checklist) {
        return new ChecklistTexts(new ConditionText(new Names()))
                .draft(checklist)
                .items()
                .toArray(ChecklistDraft.Item[]::new);
    }

    /** A draft with these items. */
    public static ChecklistDraft draft(String name, ChecklistDraft.Item... items) {
        return new ChecklistDraft(name, "", List.of(items));
    }

    /** Puts a checklist there as it is, bypassing all rules. */
    public Checklist keep(Checklist checklist) {
        Checklist kept = store.insert(checklist, "key-admin", now);
        storage.changeElsewhere();
        library.checklists();
        return kept;
    }

    /** Creates a checklist as the current user and lets the issue need it. */
    public Checklist needed(String name, ChecklistDraft.Item... items) {
        Checklist checklist = checklists.create(draft(name, items));
        facts.needs(checklist.id());
        return checklist;
    }

    private final class KeptWaivers implements Waivers {
        @Override
        public List<ActiveWaiver> activeOn(long issueId) {
            return waivers.getOrDefault(issueId, List.of());
        }

        @Override
        public Map<Long, List<ActiveWaiver>> activeOnAll(Collection<Long> issueIds) {
            return waivers;
        }
    }

    private final class Subjects implements CheckSubjects {
        private static final List<Choice> FIELDS = List.of(
                new Choice("description", "Description"),
                new Choice("fixVersions", "Fix versions"),
                new Choice("customfield_10100", "Release note"));

        @Override
        public Optional<String> nameOf(SubjectKind kind, String id) {
            return all(kind).stream()
                    .filter(each -> each.id().equals(id))
                    .map(Choice::name)
                    .findFirst();
        }

        @Override
        public List<Choice> all(SubjectKind kind) {
            return switch (kind) {
                case NONE -> List.of();
                case FIELD -> new ArrayList<>(FIELDS);
                case LINK_TYPE, PROJECT_ROLE, PLUGIN_CHECK -> List.of(new Choice("10000", "The only one"));
                case CHECKLIST ->
                    library.checklists().all().stream()
                            .map(list -> new Choice(String.valueOf(list.id()), list.name()))
                            .toList();
            };
        }
    }

    /** Everything has a name, but what is called nothing. */
    private static final class NoteField implements ReleaseNotes {
        @Override
        public Optional<String> fieldId() {
            return Optional.of(NOTE_FIELD);
        }

        @Override
        public Map<Long, String> of(Collection<VisibleIssue> issues) {
            return Map.of();
        }
    }

    private static final class Names implements ConditionNames {
        @Override
        public Optional<String> idOf(Criterion.Kind kind, String name) {
            return name.equals("nothing") ? Optional.empty() : Optional.of(name);
        }

        @Override
        public Optional<String> nameOf(Criterion.Kind kind, String id) {
            return Optional.of(id);
        }

        @Override
        public Optional<Message> faultOf(String jql) {
            return jql.contains("nothing")
                    ? Optional.of(Message.of("productops.readiness.condition.jql-wrong", jql))
                    : Optional.empty();
        }
    }
}
