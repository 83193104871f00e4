package org.productops.common.setup;

import org.productops.common.error.Message;

/**
 * What a step did.
 *
 * @param outcome whether anything changed
 * @param text what it is about, for the administrator
 */
public record SetUpResult(Outcome outcome, Message text) {

    /** Whether a step changed anything. */
    public enum Outcome {
        /** It was not there and is now. */
        CREATED,
        /** It was there, but not everywhere it was asked for; now it is. */
        CHANGED,
        /** All was there already. */
        UNCHANGED
    }
}
