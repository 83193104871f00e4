package org.productops.feedback.intake;

import java.util.List;
import java.util.Optional;

/** Keeps sources. Callers hold the lock and the transaction when they write. */
public interface IntakeSourceStore {

    /** All sources, in one statement. */
    List<IntakeSource> all();

    /** The source with this id; empty if there is none. */
    Optional<IntakeSource> find(long id);

    /** The source whose address has this key; empty if there is none. */
    Optional<IntakeSource> byKey(String key);

    /** Adds a source; its id is that of the database. */
    IntakeSource insert(IntakeSource source);

    /** Puts a source in the place of the one with its id. */
    void update(IntakeSource source);

    /** Forgets a source. */
    void remove(long id);
}
