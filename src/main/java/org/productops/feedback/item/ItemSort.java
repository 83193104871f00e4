package org.productops.feedback.item;

/** In which order a list shows items. What is equal stands in the order of the issues' ids. */
public enum ItemSort {
    /** By {@link TriageState#position}, and then what waits longest. */
    OLDEST(true, true),
    /** By {@link TriageState#position}, and then what came last. */
    NEWEST(true, false),
    /** What came in first. */
    CAME_FIRST(false, true),
    /** What came in last. */
    CAME_LAST(false, false),
    /** What was heard longest ago. */
    HEARD_FIRST(false, true),
    /** What was heard last. */
    HEARD_LAST(false, false),
    /** What matters most to those who said it, and of that what came in first. */
    IMPORTANT_FIRST(false, true),
    /** The other way round. */
    IMPORTANT_LAST(false, false);

    private final boolean byState;
    private final boolean rising;

    ItemSort(boolean byState, boolean rising) {
        this.byState = byState;
        this.rising = rising;
    }

    /** Whether states come one behind the other. */
    public boolean isByState() {
        return byState;
    }

    /** Whether the numbers of {@link ItemPlace} rise. */
    public boolean isRising() {
        return rising;
    }
}
