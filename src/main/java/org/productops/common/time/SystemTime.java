package org.productops.common.time;

import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;

/** The time of this node. */
@Named
public final class SystemTime implements InstantSource {

    @Override
    public Instant instant() {
        return InstantSource.system().instant();
    }
}
