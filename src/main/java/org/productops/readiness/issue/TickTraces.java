package org.productops.readiness.issue;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.issue.IssueTraces;
import org.productops.common.store.Writes;

/** Forgets the ticks of issues that are gone. */
@JiraComponent
public class TickTraces implements IssueTraces {

    private final TickStore ticks;
    private final Writes writes;

    @Inject
    public TickTraces(TickStore ticks, Writes writes) {
        this.ticks = ticks;
        this.writes = writes;
    }

    @Override
    public void forget(long issueId) {
        writes.run(ReadinessService.LOCK, issueId, () -> {
            ticks.removeAll(issueId);
            return issueId;
        });
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return ticks.issueIdsAfter(issueId, most);
    }
}
