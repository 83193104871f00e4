package org.productops.common.setup;

import java.util.List;
import org.productops.common.error.Message;

/**
 * What taking the set-up out of a project comes to.
 *
 * @param project out of which it is taken
 * @param setUp whether the project still is among those that are set up
 * @param goes what is taken back
 * @param stays what stays as it is, and why
 * @param answer what is sent to agree to just that
 */
public record SetUpUndoView(
        SetUpProject project, boolean setUp, List<Message> goes, List<Message> stays, String answer) {

    public SetUpUndoView {
        goes = List.copyOf(goes);
        stays = List.copyOf(stays);
    }

    /** Whether nothing is left to be taken back. */
    public boolean isDone() {
        return !setUp && goes.isEmpty();
    }
}
