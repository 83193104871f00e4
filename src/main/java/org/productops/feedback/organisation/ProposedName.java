package org.productops.feedback.organisation;

import java.util.Optional;

/**
 * A name in feedback that no organisation has.
 *
 * @param name as it was written
 * @param count how much feedback names it
 * @param meant the organisation that is probably meant; empty if none is like it
 */
public record ProposedName(String name, int count, Optional<Organisation> meant) {}
