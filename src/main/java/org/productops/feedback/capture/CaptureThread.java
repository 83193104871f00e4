package org.productops.feedback.capture;

import java.time.Duration;

/** Where what was captured is sent, so that nobody waits for the other product. */
public interface CaptureThread {

    /** Does the work after a while, one piece after the other; nothing once the plugin stops. */
    void after(Duration delay, Runnable work);
}
