package org.productops.feedback.portal;

/** How issues are deleted that something here has made. */
public interface IssueDeletion {

    /**
     * Deletes an issue as a user; nothing if it is gone.
     *
     * @throws org.productops.common.error.NotPermittedException if the user may not
     */
    void delete(long issueId, String userKey);
}
