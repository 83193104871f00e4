package org.productops.readiness.gate;

import java.util.Optional;

/**
 * What was open.
 *
 * @param itemId negative for an issue's own; {@link #LIST} where the list itself could not be used
 * @param failure the class of the check, if it failed to run; why the list could not be used
 */
public record RefusedItem(long itemId, Optional<String> failure) {

    /** In place of an item, where nobody could judge. */
    static final long LIST = 0;
}
