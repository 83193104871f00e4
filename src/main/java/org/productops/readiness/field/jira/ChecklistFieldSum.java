package org.productops.readiness.field.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.productops.common.jira.JiraIssues;
import org.productops.readiness.issue.ChecklistReport;
import org.productops.readiness.issue.IssueReadiness;
import org.productops.readiness.issue.OwnItem;
import org.productops.readiness.issue.ReadinessReader;

/** What Jira's own REST interface says of the field: how far the issue is. */
@JiraComponent
public class ChecklistFieldSum {

    private final ReadinessReader reader;
    private final JiraIssues issues;

    @Inject
    public ChecklistFieldSum(ReadinessReader reader, JiraIssues issues) {
        this.reader = reader;
        this.issues = issues;
    }

    /** How far it is in numbers, and with each of its checklists; null if none stands on it. */
    Map<String, Object> of(Issue issue) {
        if (issue.getId() == null) {
            return null;
        }
        IssueReadiness readiness = reader.of(issues.shown(issue));
        if (readiness.reports().isEmpty()) {
            return null;
        }
        Map<String, Object> json = numbers(readiness.reports());
        json.put("percent", readiness.percent());
        json.put(
                "checklists",
                readiness.reports().stream()
                        .filter(report -> report.checklist().id() != OwnItem.LIST_ID)
                        .map(ChecklistFieldSum::list)
                        .toList());
        return json;
    }

    private static Map<String, Object> list(ChecklistReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", report.checklist().id());
        json.put("name", report.checklist().name());
        json.putAll(numbers(List.of(report)));
        json.put("overridden", report.waiver().isPresent());
        return json;
    }

    private static Map<String, Object> numbers(List<ChecklistReport> reports) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("closed", reports.stream().mapToInt(ChecklistReport::closed).sum());
        json.put("total", reports.stream().mapToInt(ChecklistReport::total).sum());
        json.put("mandatoryOpen", (int) reports.stream()
                .flatMap(report -> report.mandatoryOpen().stream())
                .filter(state -> reports.size() == 1 || state.twinOf().isEmpty())
                .count());
        return json;
    }
}
