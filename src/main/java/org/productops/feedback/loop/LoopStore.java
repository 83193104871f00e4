package org.productops.feedback.loop;

import java.util.Collection;
import java.util.List;

/** Keeps what was counted, all of it at once. The caller holds the lock and the transaction to write. */
public interface LoopStore {

    /** All that is kept, in no order; one statement. */
    List<LoopPoint> all();

    /** Keeps this instead of all that was kept. */
    void replace(Collection<LoopPoint> points);
}
