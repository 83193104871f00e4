package org.productops.testing.fakes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;

/** Issues in memory, as one user sees them; for several threads. */
public final class FakeIssues implements Issues {

    private final Map<Long, VisibleIssue> issues = new ConcurrentSkipListMap<>();
    private final Set<Long> hidden = ConcurrentHashMap.newKeySet();

    /** An issue; see {@link VisibleIssue}. */
    public record FakeIssue(long id, String key, String summary, String typeId, boolean editable)
            implements VisibleIssue {}

    /** Adds an issue of a type, which may be edited, or puts it in place of the one with its id. */
    public VisibleIssue add(long id, String key, String typeId) {
        return add(new FakeIssue(id, key, "Summary of " + key, typeId, true));
    }

    /** Adds an issue, or puts it in place of the one with its id. */
    public VisibleIssue add(VisibleIssue issue) {
        issues.put(issue.id(), issue);
        return issue;
    }

    /** From now on, the user may see the issue and not edit it. */
    public VisibleIssue lock(long id) {
        VisibleIssue issue = issues.get(id);
        return add(new FakeIssue(id, issue.key(), issue.summary(), issue.typeId(), false));
    }

    /** The issue is still there, but the user may not see it any more. */
    public void hide(long id) {
        hidden.add(id);
    }

    /** Everybody may see the issue again. */
    public void show(long id) {
        hidden.remove(id);
    }

    /** Whether there is an issue with this key, whoever may see it. */
    public boolean exists(String key) {
        return issues.values().stream().anyMatch(issue -> issue.key().equals(key));
    }

    /** The issue is gone. */
    public void delete(long id) {
        issues.remove(id);
    }

    @Override
    public Optional<VisibleIssue> find(String key) {
        return issues.values().stream()
                .filter(issue -> issue.key().equals(key) && !hidden.contains(issue.id()))
                .findFirst();
    }

    @Override
    public List<VisibleIssue> visible(Collection<Long> issueIds) {
        return issueIds.stream()
                .map(issues::get)
                .filter(Objects::nonNull)
                .filter(issue -> !hidden.contains(issue.id()))
                .toList();
    }

    @Override
    public Set<Long> existing(Collection<Long> issueIds) {
        Set<Long> existing = new TreeSet<>(issueIds);
        existing.retainAll(issues.keySet());
        return existing;
    }
}
