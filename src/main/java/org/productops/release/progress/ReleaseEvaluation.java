package org.productops.release.progress;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.productops.common.issue.VisibleIssue;

/** Finds out how far issues are. */
@JiraComponent
public class ReleaseEvaluation {

    private final ReleaseIssueSource issues;
    private final IssueReadinessSource readiness;

    @Inject
    public ReleaseEvaluation(ReleaseIssueSource issues, IssueReadinessSource readiness) {
        this.issues = issues;
        this.readiness = readiness;
    }

    /**
     * An issue now.
     *
     * @param issue the issue
     * @param status what its status is called
     * @param state how far it is
     */
    record Evaluated(VisibleIssue issue, String status, ReleaseIssue state) {

        /** The same for somebody who may see the issue. */
        Evaluated seenAs(VisibleIssue visible) {
            return new Evaluated(visible, status, state);
        }
    }

    /** How far the issues are now, in their order. */
    List<Evaluated> evaluate(Collection<VisibleIssue> wanted) {
        Map<Long, IssueLists> lists = readiness.of(wanted);
        return issues.facts(wanted).stream()
                .map(facts -> new Evaluated(
                        facts.issue(),
                        facts.status(),
                        new ReleaseIssue(
                                facts.issue().id(),
                                facts.areaKey(),
                                facts.assigneeKey(),
                                facts.resolved(),
                                lists.getOrDefault(facts.issue().id(), IssueLists.NONE))))
                .toList();
    }

    /** How far all of the issues are now, by their ids, whoever may see them: for figures, and never to be shown by name. */
    Map<Long, Evaluated> unrestricted(Collection<Long> issueIds) {
        Map<Long, Evaluated> all = new LinkedHashMap<>();
        evaluate(issues.unrestricted(issueIds))
                .forEach(each -> all.put(each.issue().id(), each));
        return all;
    }

    /** The same without anything that only those may know who may see an issue. */
    List<ReleaseIssue> states(Collection<Long> issueIds) {
        return unrestricted(issueIds).values().stream().map(Evaluated::state).toList();
    }
}
