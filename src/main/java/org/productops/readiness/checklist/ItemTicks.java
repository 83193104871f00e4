package org.productops.readiness.checklist;

import java.util.Map;

/**
 * How many issues have ticks on some items.
 *
 * @param issues the issues with a tick on at least one of them
 * @param byItem the issues with a tick on each; without those that have none
 */
public record ItemTicks(int issues, Map<Long, Integer> byItem) {

    /** No issue has any. */
    public static final ItemTicks NONE = new ItemTicks(0, Map.of());

    public ItemTicks {
        byItem = Map.copyOf(byItem);
    }
}
