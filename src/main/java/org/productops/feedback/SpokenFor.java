package org.productops.feedback;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.feedback.organisation.OrganisationState;

/**
 * The organisation for which somebody spoke, as it was on the day when it was heard; what becomes of the organisation later
 * changes nothing here.
 *
 * @param organisationId its id in the list of organisations; empty if the list does not know the name
 * @param name its name; empty if nobody named one
 * @param segment its segment then; empty if it had none, or the list does not know it
 * @param value what it was worth then
 * @param state where it stood then
 */
public record SpokenFor(
        OptionalLong organisationId,
        String name,
        String segment,
        OptionalLong value,
        Optional<OrganisationState> state) {

    /** Nobody named an organisation. */
    public static final SpokenFor NONE = named("");

    public SpokenFor {
        Objects.requireNonNull(organisationId, "organisationId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(segment, "segment");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(state, "state");
    }

    /** An organisation of which nothing is known but its name. */
    public static SpokenFor named(String name) {
        return new SpokenFor(OptionalLong.empty(), name, "", OptionalLong.empty(), Optional.empty());
    }

    /** Whether an organisation was named. */
    public boolean isNamed() {
        return !name.isEmpty();
    }
}
