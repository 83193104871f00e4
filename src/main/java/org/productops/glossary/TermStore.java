package org.productops.glossary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where terms are kept. All writes belong into one transaction with the checks before them. */
public interface TermStore {

    /** All terms of the space, in no order. */
    List<Term> all(String spaceKey);

    /** The term of the space with this id. */
    Optional<Term> find(String spaceKey, long id);

    /**
     * Which of the forms are taken.
     *
     * @param forms as people write them; not empty
     * @return for each form that a term of the space has, the term's id
     */
    Map<String, Long> holders(String spaceKey, Collection<String> forms);

    /** Adds a term with version 1. */
    Term create(String spaceKey, TermDraft draft);

    /** Changes a term and counts its version up. */
    Term update(Term term, TermDraft draft);

    /** Removes a term. */
    void delete(Term term);

    /**
     * Removes all terms of the space.
     *
     * @return how many there were
     */
    int deleteAll(String spaceKey);
}
