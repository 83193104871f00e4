package org.productops.bench.feedback;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.testing.fakes.FakeIssues.FakeIssue;

/** Jira's issues, found at once by key and id, of which some can be hidden from whoever asks. */
final class ManyIssues implements Issues {

    private final Map<Long, VisibleIssue> byId = new HashMap<>();
    private final Map<String, VisibleIssue> byKey = new HashMap<>();
    private LongPredicate hidden = id -> false;

    void add(long id, String key, String summary, String typeId) {
        FakeIssue issue = new FakeIssue(id, key, summary, typeId, true);
        byId.put(id, issue);
        byKey.put(key, issue);
    }

    /** From now on, whoever asks does not see these. */
    void hide(LongPredicate these) {
        hidden = these;
    }

    /** The ids of those that whoever asks may see. */
    Set<Long> seen() {
        Set<Long> seen = new HashSet<>(byId.keySet());
        seen.removeIf(hidden::test);
        return seen;
    }

    @Override
    public Optional<VisibleIssue> find(String key) {
        return Optional.ofNullable(byKey.get(key)).filter(issue -> !hidden.test(issue.id()));
    }

    @Override
    public List<VisibleIssue> visible(Collection<Long> issueIds) {
        List<VisibleIssue> found = new ArrayList<>();
        for (long id : issueIds) {
            VisibleIssue issue = byId.get(id);
            if (issue != null && !hidden.test(id)) {
                found.add(issue);
            }
        }
        return found;
    }

    @Override
    public Set<Long> existing(Collection<Long> issueIds) {
        Set<Long> existing = new HashSet<>(issueIds);
        existing.retainAll(byId.keySet());
        return existing;
    }
}
