package org.productops.readiness.search;

/** Where the product's searches find how far issues are. */
public interface ReadinessIndex {

    /**
     * Works out how far an issue is, and keeps it where a search finds it, without a mail, an event or an entry in the
     * issue's history: nobody has changed anything.
     *
     * @return whether it was kept otherwise before; not for an issue that is not there any more
     * @throws RuntimeException if it cannot be done; all is as it was then
     */
    boolean bringUpToDate(long issueId);
}
