package org.productops.area.coverage;

import java.time.LocalDate;
import java.util.List;

/** Keeps figures of days. Callers hold the lock and the transaction when they write. */
public interface CoverageDayStore {

    /** The figures of all days from this one on, in their order, in one statement. */
    List<CoverageDay> since(LocalDate day);

    /** Puts the figures of a day in the place of those of the same day, in a fixed number of statements. */
    void put(LocalDate day, List<CoverageDay> figures);

    /** Forgets the days before this one, in one statement. */
    void removeBefore(LocalDate day);
}
