package org.productops.feedback.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where organisations are kept. */
public interface OrganisationStore {

    /** All organisations, those that were removed, too, in a fixed number of statements. */
    List<OrganisationRecord> all();

    /** What was changed after a revision; empty if it is so much that reading all is better. */
    Optional<List<OrganisationRecord>> changedSince(long revision);

    /** Keeps organisations, in place of what was kept under their ids; hundreds in one statement. */
    void save(Collection<OrganisationRecord> organisations, long revision);
}
