package org.productops.glossary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where concepts and domains are kept. Callers hold the lock and the transaction when they write; each write notes the revision
 * of the glossary that it makes.
 */
public interface ConceptStore {

    /** All concepts of the glossary, in no order, in a fixed number of statements. */
    List<Concept> all(long glossaryId);

    /**
     * The concepts of the glossary that were changed after a revision, as they are now, in a fixed number of statements.
     *
     * @return empty if those are so many that reading all is as quick
     */
    Optional<List<Concept>> changedSince(long glossaryId, long revision);

    /** All terms of all concepts that are in force, as they are written, by the glossaries' ids, in no order, in one statement. */
    Map<Long, List<String>> designations();

    /** How many concepts the glossary has. */
    int count(long glossaryId);

    /** The concept of the glossary with this id. */
    Optional<Concept> find(long glossaryId, long id);

    /** The concepts of the glossary with these ids, in no order; those that are not there are missing. */
    List<Concept> find(long glossaryId, Collection<Long> ids);

    /** Gives all concepts of all glossaries to the action, some at a time with all that is said of them. */
    void forEach(Consumer<Concept> action);

    /** So many ids that no concept ever had: for concepts that point to each other, and are added together. */
    List<Long> newIds(int count);

    /**
     * Adds concepts, in batches.
     *
     * @param concepts one that has an id keeps it, be it one of {@link #newIds} or the one with which it was there before
     * @return the same in their order with their ids
     */
    List<Concept> insert(List<Concept> concepts, long revision);

    /** Replaces what is stored of concepts, each by the one with its id; those that are not there any more stay so. */
    void update(List<Concept> concepts, long revision);

    /** Removes concepts. */
    void delete(Collection<Concept> concepts);

    /** Keeps which concept has the words now of one that is removed. */
    void merged(Concept concept, long into);

    /** The id of the concept that has the words of the one with this id, which is removed; empty if none has taken them over. */
    Optional<Long> mergedInto(long glossaryId, long id);

    /**
     * Removes all concepts and domains of the glossary.
     *
     * @return how many concepts there were
     */
    int deleteAll(long glossaryId);

    /** All domains of the glossary, in no order, in one statement. */
    List<Domain> domains(long glossaryId);

    /** All domains of all glossaries, in no order, in one statement. */
    List<Domain> domains();

    /** Adds a domain, or replaces what is stored of it if it has an id; gives it with its id. */
    Domain put(Domain domain);

    /** Removes a domain. */
    void delete(Domain domain);
}
