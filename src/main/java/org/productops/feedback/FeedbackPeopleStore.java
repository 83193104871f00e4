package org.productops.feedback;

import java.util.List;
import org.productops.feedback.person.PersonQuery;

/** What feedback keeps of people. */
public interface FeedbackPeopleStore {

    /**
     * What feedback says of somebody.
     *
     * @param said in their own words
     */
    record Said(long issueId, String name, String contact, String organisation, String said, String link) {}

    /** All feedback of those who are meant, also what cannot be read otherwise. */
    List<Said> of(PersonQuery query);

    /**
     * Erases who said it, if it is still one of those who are meant. The issue's lock is held.
     *
     * @param words whether what was said and where it stands go, too
     * @return whether anything was erased
     */
    boolean erase(long issueId, PersonQuery query, boolean words);
}
