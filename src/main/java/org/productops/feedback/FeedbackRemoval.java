package org.productops.feedback;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.productops.common.store.Writes;

/** Removes feedback whose issue is gone. An issue that is still there keeps it, whatever an event said. */
@JiraComponent
public class FeedbackRemoval {

    private static final int PAGE = 500;

    private final FeedbackIssues issues;
    private final FeedbackStore store;
    private final Writes writes;

    @Inject
    public FeedbackRemoval(FeedbackIssues issues, FeedbackStore store, Writes writes) {
        this.issues = issues;
        this.store = store;
        this.writes = writes;
    }

    /**
     * Removes the issue's feedback if the issue is gone. In a transaction that also deletes the issue, both happen or
     * neither.
     */
    public void issueDeleted(long issueId) {
        if (store.find(issueId).isEmpty()) {
            return;
        }
        writes.runFor("feedback", issueId, () -> {
            if (issues.existing(Set.of(issueId)).isEmpty()) {
                store.delete(issueId);
            }
            return null;
        });
    }

    /** Removes all feedback whose issue is gone; for when issues vanish without an event each, as with a project. */
    public void issuesDeleted() {
        List<Long> page = store.issueIdsAfter(0, PAGE);
        while (!page.isEmpty()) {
            Set<Long> existing = issues.existing(page);
            page.stream().filter(id -> !existing.contains(id)).forEach(this::issueDeleted);
            page = store.issueIdsAfter(page.get(page.size() - 1), PAGE);
        }
    }
}
