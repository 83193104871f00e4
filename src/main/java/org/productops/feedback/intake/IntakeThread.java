package org.productops.feedback.intake;

import java.time.Duration;

/** Where issues are made of what came in, so that no sender waits for it. */
public interface IntakeThread {

    /** Does the work after a while, one piece after the other; nothing once the plugin stops. */
    void after(Duration delay, Runnable work);
}
