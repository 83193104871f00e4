package org.productops.area.coverage;

/** Keeps what was counted of issues. Callers hold the lock and the transaction when they write. */
public interface CoverageStore {

    /** Reads what was counted last, in a fixed number of statements. */
    IssueFigures load();

    /** Puts what was counted in the place of what was before, many rows in one statement. */
    void replace(IssueFigures figures);
}
