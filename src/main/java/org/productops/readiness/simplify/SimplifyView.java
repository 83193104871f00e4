package org.productops.readiness.simplify;

import java.util.List;

/**
 * What became of the items of all checklists in a time, and what speaks for itself.
 *
 * @param days in how many last days
 * @param proposals the most useful first
 * @param figures the items, those first that were open most often, then those that were asked for most often
 */
public record SimplifyView(int days, List<Proposal> proposals, List<ItemFigures> figures) {

    public SimplifyView {
        proposals = List.copyOf(proposals);
        figures = List.copyOf(figures);
    }

    /** At how many transitions the items were asked for, all together; 0 if nothing is known yet. */
    public long asked() {
        return figures.stream().mapToLong(each -> each.counts().asked()).sum();
    }
}
