package org.productops.readiness;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.access.Access;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeSnapshots;
import org.productops.testing.fakes.ImmediateWrites;
import org.productops.testing.fakes.RecordingAudit;

/**
 * Readiness without a product. Users: {@code admin} administers, {@code anna} and {@code ben} don't; {@code admin} is
 * logged in. Fields: {@code description} and {@code customfield_10100}, named <em>Release note</em>.
 */
public final class ReadinessFixture {

    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    public final FakePeople people =
            new FakePeople().administrator("admin").user("anna").user("ben").actAs("admin");
    public final RecordingAudit audit = new RecordingAudit();
    public final InMemoryChecklistStore store = new InMemoryChecklistStore();
    public final InMemoryTickStore ticks = new InMemoryTickStore();
    public final Map<Long, List<ChecklistUse>> uses = new HashMap<>();
    public final FakeIssue issue = new FakeIssue();

    public final Checklists checklists = new Checklists(FakeSnapshots.create(), store);
    public final ChecklistService service = new ChecklistService(
            new Access(people), checklists, store, new Fields(), () -> uses, ImmediateWrites.create(), audit);
    public final ReadinessService readiness = new ReadinessService(checklists, ticks);
    public final IssueReadiness issues = new IssueReadiness(
            new Access(people),
            key -> Optional.<CheckedIssue>of(issue).filter(found -> found.key().equals(key)),
            readiness,
            ticks,
            ImmediateWrites.create(),
            audit,
            InstantSource.fixed(NOW));
    public final ReadinessViews views = new ReadinessViews(issues, people, new EnglishTexts(), Instant::toString);

    /** The same checklists, while somebody else is saving. */
    public ChecklistService busyService() {
        return new ChecklistService(
                new Access(people), checklists, store, new Fields(), () -> uses, ImmediateWrites.busy(), audit);
    }

    /** A mandatory manual item. */
    public static ChecklistDraft.Item manual(String text) {
        return new ChecklistDraft.Item(null, text, "", true, "MANUAL", "");
    }

    /** A mandatory automatic item. */
    public static ChecklistDraft.Item automatic(Check.Kind kind, String fieldId) {
        return new ChecklistDraft.Item(null, kind.name(), "", true, kind.name(), fieldId);
    }

    /** A draft with these items. */
    public static ChecklistDraft draft(String name, ChecklistDraft.Item... items) {
        return new ChecklistDraft(name, "", List.of(items));
    }

    /** Creates a checklist as the current user and lets the issue need it. */
    public Checklist needed(String name, ChecklistDraft.Item... items) {
        Checklist checklist = service.create(draft(name, items));
        issue.needs(checklist.id());
        return checklist;
    }

    private static final class Fields implements CheckFields {
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
