package org.productops.readiness.gate;

import static org.productops.readiness.ReadinessFixture.draft;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.productops.area.mapping.FakeProjects;
import org.productops.common.access.Access;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ChecklistItem;

/**
 * Refusals without a product, as of {@link ReadinessFixture#NOW}. Projects: 1, <em>Payments</em>, and 2, which nobody may see.
 * Issues: PAY-1 has the id 10, PAY-2 20 and so on up to PAY-30. {@code done} has the items <em>Docs</em> and <em>Tests</em>,
 * {@code ready} has <em>Estimate</em>.
 */
public final class GateFixture {

    public static final Instant NOW = ReadinessFixture.NOW;

    public final ReadinessFixture readiness = new ReadinessFixture();
    public final InMemoryRefusalStore memory = new InMemoryRefusalStore();
    public final HeldGateThread thread = new HeldGateThread();
    public final FakeProjects projects = new FakeProjects();
    public final Checklist done;
    public final Checklist ready;
    public final RefusalLog log;
    public final RefusalService refusals;
    public final TrialService trials;

    /** Refusals in memory. */
    public GateFixture() {
        this(null);
    }

    /** Refusals that are kept in this store; in memory if it is null. */
    public GateFixture(RefusalStore kept) {
        RefusalStore store = kept == null ? memory : kept;
        projects.project(1, "PAY", "Payments");
        done = checklist("Done", "Docs", "Tests");
        ready = checklist("Ready", "Estimate");
        for (int number = 2; number <= 30; number++) {
            readiness.issues.add(10L * number, "PAY-" + number, "story");
        }
        InstantSource time = InstantSource.fixed(NOW);
        log = new RefusalLog(store, readiness.storage.transactions(), thread, time);
        Access access = new Access(readiness.people);
        refusals = new RefusalService(
                access, log, store, readiness.library, readiness.issues, projects, readiness.people, time);
        trials = new TrialService(
                access, log, store, readiness.library, readiness.issues, projects, readiness.people, time);
        readiness.people.actAs("anna");
    }

    private Checklist checklist(String name, String... items) {
        return readiness.checklists.create(
                draft(name, Arrays.stream(items).map(ReadinessFixture::manual).toArray(ChecklistDraft.Item[]::new)));
    }

    /** A refusal to anna in the project 1, with all items of the checklist open. */
    public Refusal refusal(long issueId, Checklist checklist, Refusal.Kind kind, Instant at) {
        return new Refusal(
                issueId,
                issueId == 0 ? "" : "PAY-" + issueId / 10,
                1,
                "Delivery",
                "Close",
                checklist.id(),
                checklist.items().stream().map(ChecklistItem::id).toList(),
                kind,
                "key-anna",
                at);
    }

    /** The same, of somebody else. */
    public static Refusal by(Refusal refusal, String userKey) {
        return new Refusal(
                refusal.id(),
                refusal.issueId(),
                refusal.issueKey(),
                refusal.projectId(),
                refusal.workflow(),
                refusal.transition(),
                refusal.checklistId(),
                refusal.itemIds(),
                refusal.kind(),
                userKey,
                refusal.at(),
                refusal.failures());
    }

    /** A passage in the project 1. */
    public Passage passage(long issueId, Checklist checklist, Passage.State state, Instant at) {
        return passage(issueId, checklist, false, state, at);
    }

    /** A passage in the project 1, on trial only or not. */
    public Passage passage(long issueId, Checklist checklist, boolean trial, Passage.State state, Instant at) {
        List<Passage.Item> items = checklist.items().stream()
                .map(item -> new Passage.Item(item.id(), state))
                .toList();
        return new Passage(issueId, 1, "Delivery", "Close", checklist.id(), trial, items, at);
    }
}
