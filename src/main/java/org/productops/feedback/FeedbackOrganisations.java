package org.productops.feedback;

import java.time.LocalDate;

/** What feedback knows of organisations. */
public interface FeedbackOrganisations {

    /**
     * The organisation with this name, or that has it as a mail domain, as it was on this day; where nobody wrote a name, the one to whose people the address
     * belongs.
     *
     * @param name as somebody wrote it; may be empty
     * @param contact how to reach who said it: a mail address, or anything else; may be empty
     * @return with the name alone if the list of organisations does not know it
     */
    SpokenFor spokeFor(String name, String contact, LocalDate day);
}
