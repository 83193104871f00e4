package org.productops.feedback;

import java.time.LocalDate;

/** What feedback knows of organisations. */
public interface FeedbackOrganisations {

    /**
     * The organisation with this name as it was on this day.
     *
     * @param name as somebody wrote it; may be empty
     * @return with the name alone if the list of organisations does not know it
     */
    SpokenFor spokeFor(String name, LocalDate day);
}
