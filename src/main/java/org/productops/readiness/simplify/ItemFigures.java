package org.productops.readiness.simplify;

import java.util.List;
import java.util.Objects;
import org.productops.readiness.gate.ItemCounts;

/**
 * An item of a checklist, and what became of it at transitions in a time. Nobody is named.
 *
 * @param item the item
 * @param counts how often what became of it
 * @param twins those that say the same in lists that apply together with its own, or in its own
 */
public record ItemFigures(FiguredItem item, ItemCounts counts, List<FiguredItem> twins) {

    public ItemFigures {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(counts, "counts");
        twins = List.copyOf(twins);
    }

    /** How many of a hundred transitions that asked for the item this is, rounded; 0 if none did. */
    public int percent(int count) {
        return counts.asked() == 0 ? 0 : Math.round(100f * count / counts.asked());
    }

    /** Whether it was closed, or called not applicable, whenever it was asked for. */
    public boolean neverFailed() {
        return counts.asked() > 0 && counts.open() == 0;
    }
}
