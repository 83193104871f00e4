package org.productops.feedback.organisation;

import java.util.Collection;
import java.util.Set;

/** Keeps which organisations look the same and are different, so that nobody is asked again. */
public interface OrganisationDifferentStore {

    /** All of them, in one statement. */
    Set<OrganisationPair> all();

    /** Keeps that these are different; those of which that is known stay. */
    void add(Collection<OrganisationPair> pairs);

    /** Forgets that; nothing if it is not known. */
    void remove(OrganisationPair pair);
}
