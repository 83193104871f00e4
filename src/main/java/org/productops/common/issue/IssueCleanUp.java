package org.productops.common.issue;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Removes what features keep of issues that are gone. An issue that is still there keeps it, whatever an event said. */
@JiraComponent
public class IssueCleanUp {

    static final int PAGE = 500;

    private final Issues issues;
    private final IssueWrites writes;
    private final List<IssueTraces> traces;

    @Inject
    public IssueCleanUp(Issues issues, IssueWrites writes, List<IssueTraces> traces) {
        this.issues = issues;
        this.writes = writes;
        this.traces = List.copyOf(traces);
    }

    /** After one issue was deleted. */
    public void issueDeleted(long issueId) {
        forgetGone(List.of(issueId), traces);
    }

    /** After issues vanished without an event each, as with a project. */
    public void issuesDeleted() {
        writes.settle();
        for (IssueTraces each : traces) {
            List<Long> page = each.issueIdsAfter(0, PAGE);
            while (!page.isEmpty()) {
                forgetGone(page, List.of(each));
                page = each.issueIdsAfter(page.get(page.size() - 1), PAGE);
            }
        }
    }

    private void forgetGone(List<Long> issueIds, List<IssueTraces> from) {
        Set<Long> existing = issues.existing(issueIds);
        List<Long> gone = issueIds.stream().filter(id -> !existing.contains(id)).toList();
        writes.forget(gone, together -> from.forEach(each -> each.forget(together)));
    }
}
