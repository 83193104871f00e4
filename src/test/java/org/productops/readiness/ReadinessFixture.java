package org.productops.readiness;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.access.Access;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.readiness.check.Check;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.ChecklistLibrary;
import org.productops.readiness.checklist.ChecklistService;
import org.productops.readiness.checklist.ChecklistStore;
import org.productops.readiness.checklist.ChecklistUse;
import org.productops.readiness.check.FieldCatalog;
import org.productops.readiness.checklist.InMemoryChecklistStore;
import org.productops.readiness.issue.InMemoryTickStore;
import org.productops.readiness.issue.IssueDemands;
import org.productops.readiness.issue.ReadinessService;
import org.productops.readiness.issue.ReadinessTexts;
import org.productops.readiness.issue.TickStore;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeDates;
import org.productops.testing.fakes.FakeIssues;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.RecordingAudit;

/**
 * Readiness without a product. Users: {@code admin} administers, {@code anna} and {@code ben} don't; {@code admin} is
 * logged in. The issue PAY-1 has the id 10. Fields: {@code description} and {@code customfield_10100}, named
 * <em>Release note</em>.
 */
public final class ReadinessFixture {

    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    public final FakePeople people =
            new FakePeople().administrator("admin").user("anna").user("ben").actAs("admin");
    public final RecordingAudit audit = new RecordingAudit();
    public final FakeStorage storage = new FakeStorage();
    public final Map<Long, List<ChecklistUse>> uses = new HashMap<>();
    public final FakeFacts facts = new FakeFacts();
    public final FakeIssues issues = new FakeIssues();
    public final VisibleIssue issue = issues.add(10, "PAY-1", "story");

    private final ChecklistStore store;
    public final TickStore ticks;
    public final ChecklistLibrary library;
    public final ChecklistService checklists;
    public final ReadinessService readiness;

    /** Readiness that is kept in memory. */
    public ReadinessFixture() {
        this(new InMemoryChecklistStore(), new InMemoryTickStore());
    }

    /** Readiness that is kept in these stores. */
    public ReadinessFixture(ChecklistStore store, TickStore ticks) {
        this.store = store;
        this.ticks = ticks;
        this.library = new ChecklistLibrary(storage.snapshots(), store);
        this.checklists = checklists(storage);
        this.readiness = readiness(issues, facts);
    }

    /** The same readiness of issues that somebody else knows. */
    public ReadinessService readiness(Issues known, IssueDemands demands) {
        return new ReadinessService(
                known,
                demands,
                library,
                ticks,
                new Access(people),
                storage.issueWrites(known),
                audit,
                InstantSource.fixed(NOW),
                new ReadinessTexts(people, new EnglishTexts(), new FakeDates()));
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
                new Access(people), known, store, new Fields(), () -> uses, ticks, writing.snapshotWrites(), audit);
    }

    /** A mandatory manual item. */
    public static ChecklistDraft.Item manual(String text) {
        return new ChecklistDraft.Item(0, text, "", true, "MANUAL", "");
    }

    /** A mandatory automatic item. */
    public static ChecklistDraft.Item automatic(Check.Kind kind, String fieldId) {
        return new ChecklistDraft.Item(0, kind.name(), "", true, kind.name(), fieldId);
    }

    /** An edit that leaves the item as it is. */
    public static ChecklistDraft.Item kept(ChecklistItem item) {
        return new ChecklistDraft.Item(
                item.id(),
                item.text(),
                item.help(),
                item.mandatory(),
                item.check().kindName(),
                item.check().fieldId());
    }

    /** An edit that leaves all items of the checklist as they are. */
    public static ChecklistDraft.Item[] kept(Checklist checklist) {
        return checklist.items().stream().map(ReadinessFixture::kept).toArray(ChecklistDraft.Item[]::new);
    }

    /** A draft with these items. */
    public static ChecklistDraft draft(String name, ChecklistDraft.Item... items) {
        return new ChecklistDraft(name, "", List.of(items));
    }

    /** Puts a checklist there as it is, bypassing all rules. */
    public Checklist keep(Checklist checklist) {
        Checklist kept = store.insert(checklist);
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

    private static final class Fields implements FieldCatalog {
        private static final List<Choice> ALL =
                List.of(new Choice("description", "Description"), new Choice("customfield_10100", "Release note"));

        @Override
        public Optional<String> nameOf(String fieldId) {
            return ALL.stream()
                    .filter(field -> field.id().equals(fieldId))
                    .map(Choice::name)
                    .findFirst();
        }

        @Override
        public List<Choice> all() {
            return new ArrayList<>(ALL);
        }
    }
}
