package org.productops.feedback;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Issues in memory, as one user sees them. */
public final class FakeFeedbackIssues implements FeedbackIssues {

    private final Map<Long, FeedbackIssue> issues = new LinkedHashMap<>();
    private final Map<Long, List<Long>> links = new LinkedHashMap<>();
    private final Set<Long> hidden = new HashSet<>();

    /** Adds a feedback issue that may be edited. */
    public FakeFeedbackIssues feedback(long id, String key) {
        return add(new FeedbackIssue(id, key, "Summary of " + key, true, true));
    }

    /** Adds an issue, or puts it in place of the one with its id. */
    public FakeFeedbackIssues add(FeedbackIssue issue) {
        issues.put(issue.id(), issue);
        return this;
    }

    /** Links a feedback issue to the issue that it is feedback for. */
    public FakeFeedbackIssues link(long feedbackId, long issueId) {
        links.computeIfAbsent(issueId, id -> new ArrayList<>()).add(feedbackId);
        return this;
    }

    /** The issue is still there, but the user may not see it any more. */
    public void hide(long id) {
        hidden.add(id);
    }

    /** The issue is gone. */
    public void delete(long id) {
        issues.remove(id);
    }

    @Override
    public Optional<FeedbackIssue> find(String issueKey) {
        return visible().stream().filter(issue -> issue.key().equals(issueKey)).findFirst();
    }

    @Override
    public List<FeedbackIssue> linkedTo(long issueId) {
        List<Long> linked = links.getOrDefault(issueId, List.of());
        return visible().stream()
                .filter(issue -> linked.contains(issue.id()) && issue.feedback())
                .toList();
    }

    @Override
    public Set<Long> existing(Collection<Long> issueIds) {
        Set<Long> existing = new TreeSet<>(issueIds);
        existing.retainAll(issues.keySet());
        return existing;
    }

    private List<FeedbackIssue> visible() {
        return issues.values().stream()
                .filter(issue -> !hidden.contains(issue.id()))
                .toList();
    }
}
