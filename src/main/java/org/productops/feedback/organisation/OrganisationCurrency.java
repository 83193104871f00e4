package org.productops.feedback.organisation;

import org.productops.common.error.Message;
import org.productops.common.version.Versioned;

/**
 * In which money the values of all organisations are.
 *
 * @param name such as {@code EUR}; empty if nobody said
 */
public record OrganisationCurrency(String name) implements Versioned {

    /** So much of it, as people read it. */
    public Message value(long value) {
        String number = OrganisationFields.grouped(value);
        return name.isEmpty()
                ? Message.of("productops.organisation.value.plain", number)
                : Message.of("productops.organisation.value.in", number, name);
    }

    /** Another one for another name. */
    @Override
    public long version() {
        return Integer.toUnsignedLong(name.hashCode()) + 1;
    }
}
