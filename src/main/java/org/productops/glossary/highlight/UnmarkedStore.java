package org.productops.glossary.highlight;

/** Where it is kept where and for whom no terms are marked. Callers hold the lock and the transaction when they write. */
public interface UnmarkedStore {

    /** All of it. */
    Unmarked all();

    /** Keeps that none are marked on a page. */
    void addPage(long page);

    /** Forgets it. */
    void removePage(long page);

    /** Keeps that none are marked for a user. */
    void addReader(String userKey);

    /** Forgets it. */
    void removeReader(String userKey);
}
