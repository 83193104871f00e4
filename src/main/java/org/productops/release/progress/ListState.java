package org.productops.release.progress;

import java.util.Objects;

/**
 * How far an issue is with a checklist.
 *
 * @param checklistId the checklist; 0 for items of the issue alone
 * @param name what it is called
 * @param closed how many items are closed
 * @param total how many items there are
 * @param mandatoryOpen how many mandatory items are open
 * @param overridden whether it is passed without them
 */
public record ListState(long checklistId, String name, int closed, int total, int mandatoryOpen, boolean overridden) {

    public ListState {
        Objects.requireNonNull(name, "name");
    }

    /** Whether it holds the issue up. */
    public boolean blocks() {
        return mandatoryOpen > 0 && !overridden;
    }
}
