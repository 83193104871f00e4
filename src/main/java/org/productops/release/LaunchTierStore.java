package org.productops.release;

import java.util.List;

/** Keeps tiers that somebody has changed. Callers hold the lock and the transaction when they write. */
public interface LaunchTierStore {

    /** Those that somebody has changed, in one statement. */
    List<LaunchTier> all();

    /** Puts a tier in the place of the one with its number. */
    void put(LaunchTier tier);
}
