package org.productops.feedback.capture;

import java.util.Objects;

/**
 * An organisation of Jira's list to choose.
 *
 * @param id its id
 * @param name what it is called
 * @param alias its other name that is what was typed; empty if none is
 * @param segment the kind of customer; may be empty
 * @param state how it stands to us, as Jira names it
 */
public record CaptureOrganisation(long id, String name, String alias, String segment, String state) {

    public CaptureOrganisation {
        Objects.requireNonNull(name, "name");
        alias = Objects.requireNonNullElse(alias, "");
        segment = Objects.requireNonNullElse(segment, "");
        state = Objects.requireNonNullElse(state, "");
    }
}
