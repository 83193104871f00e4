package org.productops.feedback.organisation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * What an organisation is from one day on, until other facts hold.
 *
 * @param segment the kind of customer, such as {@code Enterprise}; empty if nobody said
 * @param value what it is worth in whole units of the currency that administrators named; empty if nobody said
 * @param state how it and we stand to each other
 * @param from the first day on which that holds
 */
public record OrganisationFacts(String segment, OptionalLong value, OrganisationState state, LocalDate from) {

    public OrganisationFacts {
        Objects.requireNonNull(segment, "segment");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(from, "from");
    }

    /** Whether these say the same as others, from whichever day on. */
    boolean sayTheSameAs(OrganisationFacts others) {
        return from(others.from()).equals(others);
    }

    /** The same from another day on. */
    OrganisationFacts from(LocalDate day) {
        return new OrganisationFacts(segment, value, state, day);
    }
}
