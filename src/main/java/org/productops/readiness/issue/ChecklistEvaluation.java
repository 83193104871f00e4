package org.productops.readiness.issue;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.IssueFacts;

/**
 * Holds one issue against checklists. Its ticks are read when a checklist first asks for them, and once for all
 * checklists. Not for several threads.
 */
public final class ChecklistEvaluation {

    private final IssueFacts facts;
    private final Supplier<Map<Long, Tick>> source;
    private Map<Long, Tick> ticks;

    /**
     * @param facts the issue
     * @param source reads the ticks of the issue, by item
     */
    public ChecklistEvaluation(IssueFacts facts, Supplier<Map<Long, Tick>> source) {
        this.facts = facts;
        this.source = source;
    }

    /** How far the issue is with the checklist. */
    public ReadinessReport report(Checklist checklist) {
        return new ReadinessReport(
                checklist, checklist.items().stream().map(this::state).toList());
    }

    private ItemState state(ChecklistItem item) {
        Optional<Tick> tick = item.check().isManual() ? Optional.ofNullable(ticks().get(item.id())) : Optional.empty();
        return ItemState.of(item, tick, facts);
    }

    private Map<Long, Tick> ticks() {
        if (ticks == null) {
            ticks = source.get();
        }
        return ticks;
    }
}
