package org.productops.readiness.simplify;

import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.productops.common.access.Access;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.gate.GateFixture;
import org.productops.readiness.gate.Passage;
import org.productops.readiness.gate.RefusalStore;

/** The figures of a {@link GateFixture}, whose administrator looks at them. */
public final class SimplifyFixture {

    public final GateFixture gate;
    public final SimplifyService service;
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
                InstantSource.fixed(GateFixture.NOW));
    }

    /** Lets so many issues pass the list <em>Done</em>, with both its items in this state. */
    public void pass(int issues, Passage.State state, Instant at) {
        for (int i = 0; i < issues; i++) {
            gate.log.passed(gate.passage(nextIssue++, gate.done, state, at));
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
