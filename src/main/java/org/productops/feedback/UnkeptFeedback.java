package org.productops.feedback;

/** What was said on a screen of Jira and could not be kept with its issue, although Jira has stored that. */
public interface UnkeptFeedback {

    /**
     * Keeps it apart, until it can be kept with its issue. Whoever administers Jira sees it as long as it is not.
     *
     * @param issueId the issue that it belongs to
     * @param projectId the issue's project
     * @param draft what was said, as somebody has typed it
     * @throws RuntimeException if not even that can be done
     */
    void keepApart(long issueId, long projectId, FeedbackDraft draft);

    /** Whether something that was said in the issue waits, or somebody has to see to it. */
    boolean isApart(long issueId);
}
