package org.productops.feedback.organisation;

import java.util.Objects;
import java.util.Optional;
import org.productops.common.text.TextIdentity;

/**
 * Which organisations are looked for.
 *
 * @param text words that their names or domains must have; empty for all
 * @param segment the segment that they must have, however it is written; empty for all
 * @param state the state that they must have; empty for all
 */
public record OrganisationFilter(String text, String segment, Optional<OrganisationState> state) {

    public OrganisationFilter {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(segment, "segment");
        Objects.requireNonNull(state, "state");
    }

    /** Whether it leaves nobody out. */
    public boolean isEmpty() {
        return text.isBlank() && segment.isBlank() && state.isEmpty();
    }

    boolean takes(OrganisationRecord organisation) {
        OrganisationFacts facts = organisation.latest();
        return (segment.isBlank() || TextIdentity.of(facts.segment()).equals(TextIdentity.of(segment)))
                && state.map(facts.state()::equals).orElse(true);
    }
}
