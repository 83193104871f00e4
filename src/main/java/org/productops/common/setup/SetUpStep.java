package org.productops.common.setup;

import java.util.List;
import java.util.Set;
import org.productops.common.error.Message;

/**
 * One thing that <em>Set up Product Ops</em> creates in the product. Doing it again finds what is there and changes
 * nothing. When one fails, what earlier ones created stays, and pressing again goes on.
 */
public interface SetUpStep {

    /** Position among the steps; lower ones run first. */
    int position();

    /** What the step creates and where, for an administrator who has not pressed yet. */
    Message about();

    /**
     * Other projects that get what it creates along with chosen ones, because the product shares something between them.
     *
     * @param projectIds the chosen projects
     * @param all all projects
     */
    default Set<Long> reached(Set<Long> projectIds, Set<Long> all) {
        return Set.of();
    }

    /**
     * Creates what is missing.
     *
     * @param projectIds the projects that the administrator chose
     * @return what was done, one result for each thing that the step looks after; never empty
     * @throws org.productops.common.error.ProductOpsException if it cannot be done, with the reason
     */
    List<SetUpResult> apply(Set<Long> projectIds);

    /**
     * What becomes of what the step put into a project when that is taken back. Finds out only; nothing is done before
     * the work of each is run. What is not there is left out, so that asking again after that has nothing more to do.
     *
     * @param projectId out of which it is taken
     * @param staying the other projects that were set up: nothing that they use goes
     */
    default List<SetUpUndo> undo(long projectId, Set<Long> staying) {
        return List.of();
    }
}
