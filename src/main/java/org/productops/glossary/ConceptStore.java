package org.productops.glossary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where terms are kept. Callers hold the lock and the transaction when they write; each write notes the revision of the
 * glossary that it makes.
 */
public interface ConceptStore {

    /** All terms of the space, in no order, in a fixed number of statements. */
    List<Concept> all(long spaceId);

    /**
     * The terms of the space that were changed after a revision, as they are now, in a fixed number of statements.
     *
     * @return empty if those are so many that reading all is as quick
     */
    Optional<List<Concept>> changedSince(long spaceId, long revision);

    /** All designations of all spaces' terms by the spaces' ids, in no order, in one statement. */
    Map<Long, List<String>> designations();

    /** How many terms the space has. */
    int count(long spaceId);

    /** The term of the space with this id. */
    Optional<Concept> find(long spaceId, long id);

    /**
     * Which of the designations are taken.
     *
     * @param designations as people write them; not empty
     * @return for each designation that a term of the space has, the term's id
     */
    Map<String, Long> holders(long spaceId, Collection<String> designations);

    /**
     * Adds a term.
     *
     * @return the same with its id
     */
    Concept insert(Concept term, long revision);

    /** Replaces what is stored of the term. */
    void update(Concept before, Concept after, long revision);

    /** Removes a term. */
    void delete(Concept term);

    /**
     * Removes all terms of the space.
     *
     * @return how many there were
     */
    int deleteAll(long spaceId);
}
