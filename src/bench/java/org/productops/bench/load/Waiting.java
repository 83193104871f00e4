package org.productops.bench.load;

import java.util.concurrent.TimeUnit;

/** Lets time pass. */
final class Waiting {

    private Waiting() {}

    static void millis(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
