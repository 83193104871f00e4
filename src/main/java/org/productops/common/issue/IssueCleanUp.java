package org.productops.common.issue;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Removes what features keep of issues that are gone. An issue that is still there keeps it, whatever an event said. */
@JiraComponent
public class IssueCleanUp {

    private static final int PAGE = 500;

    private final Issues issues;
    private final List<IssueTraces> traces;

    @Inject
    public IssueCleanUp(Issues issues, List<IssueTraces> traces) {
        this.issues = issues;
        this.traces = List.copyOf(traces);
    }

    /** After one issue was deleted. */
    public void issueDeleted(long issueId) {
        if (issues.existing(Set.of(issueId)).isEmpty()) {
            traces.forEach(each -> each.forget(issueId));
        }
    }

    /** After issues vanished without an event each, as with a project. */
    public void issuesDeleted() {
        for (IssueTraces each : traces) {
            List<Long> page = each.issueIdsAfter(0, PAGE);
            while (!page.isEmpty()) {
                Set<Long> existing = issues.existing(page);
                page.stream().filter(id -> !existing.contains(id)).forEach(each::forget);
                page = each.issueIdsAfter(page.get(page.size() - 1), PAGE);
            }
        }
    }
}
