package org.productops.readiness;

import java.time.Instant;

/** Points in time as the product shows them to the user who makes the request. */
public interface Moments {

    /** The time as text. */
    String show(Instant moment);
}
