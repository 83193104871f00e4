package org.productops.readiness.gate;

import java.time.Duration;

/** Where what transitions left in memory is written, so that none of them waits for it. */
public interface GateThread {

    /** Does the work after so long, one after the other; not at all once the plugin stops. */
    void after(Duration delay, Runnable work);
}
