package org.productops.feedback.organisation;

import org.productops.common.version.Versioned;

/**
 * In which money the values of all organisations are.
 *
 * @param name such as {@code EUR}; empty if nobody said
 */
public record OrganisationCurrency(String name) implements Versioned {

    /** Another one for another name. */
    @Override
    public long version() {
        return Integer.toUnsignedLong(name.hashCode()) + 1;
    }
}
