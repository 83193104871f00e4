package org.productops.readiness.gate;

import java.util.Optional;

/**
 * What was open.
 *
 * @param itemId negative for an issue's own
 * @param failure the class of the check, if it failed to run
 */
public record RefusedItem(long itemId, Optional<String> failure) {}
