package org.productops.feedback.item;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Feedback issues in memory. */
public final class FakeFeedbackIssueFacts implements FeedbackIssueFacts {

    private final Map<Long, FeedbackIssueFact> issues = new TreeMap<>();

    /** There is such a feedback issue from now on, in place of the one before. */
    public FeedbackIssueFact put(long issueId, long projectId, String areaKey, String summary, Instant createdAt) {
        FeedbackIssueFact fact = new FeedbackIssueFact(issueId, projectId, areaKey, summary, createdAt);
        issues.put(issueId, fact);
        return fact;
    }

    /** The issue is no feedback any more. */
    public void remove(long issueId) {
        issues.remove(issueId);
    }

    @Override
    public Optional<FeedbackIssueFact> find(long issueId) {
        return Optional.ofNullable(issues.get(issueId));
    }

    @Override
    public long inProject(long projectId) {
        return issues.values().stream()
                .filter(issue -> issue.projectId() == projectId)
                .count();
    }
}
