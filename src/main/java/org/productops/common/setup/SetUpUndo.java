package org.productops.common.setup;

import java.util.Objects;
import org.productops.common.error.Message;

/**
 * What becomes of one thing that the set-up put into a project, when that is taken back.
 *
 * @param possible whether it is taken back; else it stays as it is
 * @param text what is taken back, or what stays and why
 * @param work takes it back; does nothing if it stays
 */
public record SetUpUndo(boolean possible, Message text, Runnable work) {

    public SetUpUndo {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(work, "work");
    }

    /** Something that can be taken back. */
    public static SetUpUndo of(Message text, Runnable work) {
        return new SetUpUndo(true, text, work);
    }

    /** Something that stays, with the reason. */
    public static SetUpUndo stays(Message text) {
        return new SetUpUndo(false, text, () -> {});
    }
}
