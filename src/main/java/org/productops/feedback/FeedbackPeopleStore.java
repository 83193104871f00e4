package org.productops.feedback;

import java.util.List;
import org.productops.common.person.PersonQuery;

/** What feedback keeps of people. */
public interface FeedbackPeopleStore {

    /**
     * What feedback says of somebody.
     *
     * @param said in their own words
     */
    record Said(
            long issueId, String name, String contact, String organisation, String channel, String said, String link) {}

    /** All feedback of those who are meant, also what cannot be read otherwise. */
    List<Said> of(PersonQuery query);

    /** Both in one statement: all feedback of those who are meant, and what others said that names them. */
    List<Said> about(PersonQuery query, boolean words);

    /** What others said that names those who are meant. */
    List<Said> naming(PersonQuery query, boolean words);

    /**
     * Erases who said it, if it is still one of those who are meant, and their names wherever they stand in it. The issue's
     * lock is held.
     *
     * @param words whether what was said and where it stands go, too
     * @return whether anything was erased
     */
    boolean erase(long issueId, PersonQuery query, boolean words);
}
