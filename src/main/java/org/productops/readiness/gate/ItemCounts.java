package org.productops.readiness.gate;

/**
 * What became of an item at transitions, as numbers. An issue counts once a day, and each thing that became of the item there
 * once.
 *
 * @param asked at how many transitions it was asked for
 * @param blocked how many it refused
 * @param trial how many it would have refused
 * @param overridden how many passed it by an override
 * @param notApplicable at how many somebody had called it not applicable
 * @param hurried at how many it had been ticked within seconds before
 * @param leftOpen how many passed while it was open, as it is advised only
 */
public record ItemCounts(
        int asked, int blocked, int trial, int overridden, int notApplicable, int hurried, int leftOpen) {

    /** Of an item that no transition asked for. */
    public static final ItemCounts NONE = new ItemCounts(0, 0, 0, 0, 0, 0, 0);

    /** Those of an item that kept a transition from happening, or would have. */
    static ItemCounts of(Refusal.Kind kind) {
        return kind == Refusal.Kind.REFUSED ? new ItemCounts(1, 1, 0, 0, 0, 0, 0) : new ItemCounts(1, 0, 1, 0, 0, 0, 0);
    }

    /** Those of an item whose checklist let a transition pass. */
    static ItemCounts of(Passage.State state) {
        return new ItemCounts(
                1,
                0,
                0,
                state == Passage.State.OVERRIDDEN ? 1 : 0,
                state == Passage.State.NOT_APPLICABLE ? 1 : 0,
                state == Passage.State.HURRIED ? 1 : 0,
                state == Passage.State.LEFT_OPEN ? 1 : 0);
    }

    /** What is counted beside others of the same transition. */
    ItemCounts inTheSame() {
        return new ItemCounts(0, blocked, trial, overridden, notApplicable, hurried, leftOpen);
    }

    /** Both together. */
    public ItemCounts plus(ItemCounts more) {
        return new ItemCounts(
                asked + more.asked,
                blocked + more.blocked,
                trial + more.trial,
                overridden + more.overridden,
                notApplicable + more.notApplicable,
                hurried + more.hurried,
                leftOpen + more.leftOpen);
    }

    /** What of it is not in the other one, each as much as there is more of it here. */
    ItemCounts without(ItemCounts less) {
        return new ItemCounts(
                Math.max(0, asked - less.asked),
                Math.max(0, blocked - less.blocked),
                Math.max(0, trial - less.trial),
                Math.max(0, overridden - less.overridden),
                Math.max(0, notApplicable - less.notApplicable),
                Math.max(0, hurried - less.hurried),
                Math.max(0, leftOpen - less.leftOpen));
    }

    /** At how many transitions it was open, whatever became of them. */
    public int open() {
        return blocked + trial + overridden + leftOpen;
    }
}
