package org.productops.readiness.issue;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.productops.common.issue.VisibleIssue;

/** Reads how far issues are, for whoever sees them. */
@JiraComponent
public class ReadinessReader {

    private final IssueDemands demands;
    private final IssueNotesReader notes;
    private final ReadinessEngine engine;

    @Inject
    public ReadinessReader(IssueDemands demands, IssueNotesReader notes, ReadinessEngine engine) {
        this.demands = demands;
        this.notes = notes;
        this.engine = engine;
    }

    /** How far the issue is; at most three statements, and none if no list stands on it. */
    public IssueReadiness of(VisibleIssue issue) {
        return of(issue, demands.demands(issue));
    }

    /** The same, where what its workflow asks for is known. */
    IssueReadiness of(VisibleIssue issue, List<Demand> known) {
        return engine.judge(demands.facts(issue), known, () -> notes.of(issue.id()));
    }

    /** The same for what shows it: what other parts of the same page have read is not read again. */
    IssueReadiness shown(VisibleIssue issue, List<Demand> known) {
        return engine.judge(demands.facts(issue), known, () -> notes.ofThisRequest(issue.id()));
    }

    /** How far each of the issues is, in their order; three statements for each batch. */
    public Map<VisibleIssue, IssueReadiness> ofAll(Collection<VisibleIssue> issues) {
        Map<Long, IssueNotes> all =
                notes.ofAll(issues.stream().map(VisibleIssue::id).toList());
        Map<VisibleIssue, IssueReadiness> readiness = new LinkedHashMap<>();
        issues.forEach(issue -> readiness.put(
                issue,
                engine.judge(
                        demands.facts(issue),
                        demands.demands(issue),
                        () -> all.getOrDefault(issue.id(), IssueNotes.NONE))));
        return readiness;
    }
}
