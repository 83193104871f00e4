package org.productops.feedback;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.issue.IssueTraces;
import org.productops.common.store.Writes;

/** Forgets the feedback of issues that are gone. */
@JiraComponent
public class FeedbackTraces implements IssueTraces {

    private final FeedbackStore store;
    private final Writes writes;

    @Inject
    public FeedbackTraces(FeedbackStore store, Writes writes) {
        this.store = store;
        this.writes = writes;
    }

    @Override
    public void forget(long issueId) {
        if (store.find(issueId).isPresent()) {
            writes.run(FeedbackService.LOCK, issueId, () -> {
                store.delete(issueId);
                return issueId;
            });
        }
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return store.issueIdsAfter(issueId, most);
    }
}
