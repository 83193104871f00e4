package org.productops.common.search;

/** Where the product's searches find what a feature knows of issues. */
public interface IssueIndex {

    /**
     * Works out what there is to know of an issue, and keeps it where a search finds it, without a mail, an event or an entry
     * in the issue's history: nobody has changed anything.
     *
     * @return whether it was kept otherwise before; not for an issue that is not there any more
     * @throws RuntimeException if it cannot be done; all is as it was then
     */
    boolean bringUpToDate(long issueId);

    /**
     * The same for an issue of which nobody knows how far that had come when a node died: whatever is kept of it, searches are
     * told again.
     *
     * @throws RuntimeException if it cannot be done
     */
    default boolean bringUpToDateAgain(long issueId) {
        return bringUpToDate(issueId);
    }
}
