package org.productops.readiness.issue.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.jira.JiraIssues;
import org.productops.common.jira.RequestMemory;
import org.productops.readiness.issue.Demand;
import org.productops.readiness.issue.ReadinessService;
import org.productops.readiness.issue.ReadinessView;

/** What the condition and the panel of the issue view both ask; the workflow is walked through once for both. */
@JiraComponent
public class RequestReadiness {

    private final JiraIssues issues;
    private final ReadinessService readiness;

    @Inject
    public RequestReadiness(JiraIssues issues, ReadinessService readiness) {
        this.issues = issues;
        this.readiness = readiness;
    }

    /** What the issue's workflow needs. */
    List<Demand> demands(Issue issue, RequestMemory memory) {
        return memory.once("readiness.demands." + issue.getId(), () -> readiness.demands(issues.shown(issue)));
    }

    /** Whether there is anything to show. */
    boolean isAnything(Issue issue, RequestMemory memory) {
        return readiness.isAnything(issues.shown(issue), demands(issue, memory));
    }

    /** How far the issue is. */
    ReadinessView view(Issue issue, RequestMemory memory) {
        return readiness.view(issues.shown(issue), demands(issue, memory));
    }
}
