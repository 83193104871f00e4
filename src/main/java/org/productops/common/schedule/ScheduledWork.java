package org.productops.common.schedule;

/**
 * What is done again and again, on one node of the cluster each time. Every bean of this type is run by the product's
 * scheduler, see {@link WorkScheduler}.
 */
public interface ScheduledWork {

    /** Its name among all of the plugin's, such as {@code area-snapshot}; never changes, because the product keeps it. */
    String key();

    /** When it is done. */
    Recurrence recurrence();

    /** Does it. A failure is logged, and does not keep it from being done the next time. */
    void run();
}
