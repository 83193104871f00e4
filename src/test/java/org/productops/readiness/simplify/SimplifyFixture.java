package org.productops.readiness.simplify;

import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.productops.common.access.Access;
import org.productops.common.issue.VisibleIssue;
import org.productops.readiness.FakeFacts;
import org.productops.readiness.check.IssueFacts;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.gate.GateFixture;
import org.productops.readiness.gate.Passage;
import org.productops.readiness.gate.RefusalStore;
import org.productops.readiness.issue.Demand;
import org.productops.readiness.issue.IssueDemands;
import org.productops.readiness.issue.ItemMark;

/** The figures of a {@link GateFixture}, whose administrator looks at them. */
public final class SimplifyFixture {

    public final GateFixture gate;
    public final SimplifyService service;
    private final Map<Long, FakeFacts> known = new HashMap<>();
    private long nextIssue = 10_000;

    /** Figures in memory. */
    public SimplifyFixture() {
        this(null);
    }

    /** Figures that are kept in this store; in memory if it is null. */
    public SimplifyFixture(RefusalStore store) {
        gate = new GateFixture(store);
        gate.readiness.people.actAs("admin");
        service = new SimplifyService(
                new Access(gate.readiness.people),
                gate.log,
                gate.readiness.library,
                gate.readiness.checklists,
                new ConditionGuess(gate.readiness.ticks, gate.readiness.issues, new Facts(), gate.readiness.names()),
                InstantSource.fixed(GateFixture.NOW));
    }

    /** Lets so many issues pass the list <em>Done</em>, with both its items in this state. */
    public void pass(int issues, Passage.State state, Instant at) {
        for (int i = 0; i < issues; i++) {
            gate.log.passed(gate.passage(nextIssue++, gate.done, state, at));
        }
    }

    /** Says of an item that it is done, or not applicable, on an issue that is so; that is another one each time. */
    public FakeFacts mark(ChecklistItem item, ItemMark.Status status, Consumer<FakeFacts> so) {
        long id = nextIssue++;
        gate.readiness.issues.add(id, "PAY-" + id, "story");
        gate.readiness.ticks.put(new ItemMark(id, item.id(), status, "key-anna", GateFixture.NOW, "", ""));
        FakeFacts facts = new FakeFacts();
        so.accept(facts);
        known.put(id, facts);
        return facts;
    }

    private final class Facts implements IssueDemands {
        @Override
        public List<Demand> demands(VisibleIssue issue) {
            return List.of();
        }

        @Override
        public IssueFacts facts(VisibleIssue issue) {
            return known.get(issue.id());
        }
    }

    /** Another list. */
    public Checklist list(String name, ChecklistDraft.Item... items) {
        return gate.readiness.checklists.create(draft(name, items));
    }

    /** Another list, which stands on issues by itself. */
    public Checklist scoped(String name, String conditions, String item) {
        return gate.readiness.checklists.create(new ChecklistDraft(
                name,
                "",
                new ChecklistDraft.ScopeDraft(true, conditions),
                ChecklistDraft.OverridesDraft.USUAL,
                List.of(manual(item))));
    }
}
