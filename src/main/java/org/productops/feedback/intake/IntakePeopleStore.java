package org.productops.feedback.intake;

import java.util.List;
import org.productops.common.person.PersonQuery;

/** What is kept of people in what came in. */
public interface IntakePeopleStore {

    /**
     * What names somebody.
     *
     * @param issueId what was made of it; 0 if nothing was
     * @param ownId by which the source knows it
     * @param line what it says
     * @param body what was sent; empty once that was removed
     * @param reason why no issue was made of it, as it is kept
     */
    record Kept(long entryId, long issueId, String ownId, String line, String body, String reason) {}

    /**
     * All that is about them, also what cannot be read otherwise.
     *
     * @param words whether what has their words is, too
     */
    List<Kept> of(PersonQuery query, boolean words);

    /** Takes them out of it; what is over keeps nothing of what was sent. The entry's lock and a transaction are held. */
    void erase(long entryId, PersonQuery query, boolean words);
}
