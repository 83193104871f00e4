package org.productops.feedback.inbox;

import java.util.Set;
import java.util.function.Supplier;

/** Remembers for one request what its parts all ask. */
public interface InboxMemory {

    /** The projects that have feedback; asked for once in a request. */
    Set<Long> projects(Supplier<Set<Long>> read);
}
