package org.productops.devhost.jira.field;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import org.productops.devhost.jira.screen.JiraScreens;

/** The fields that screens show of an issue, in the order of the screen. */
public final class ScreenFields {
    private final JiraScreens screens;
    private final JiraFields fields;

    public ScreenFields(JiraScreens screens, JiraFields fields) {
        this.screens = screens;
        this.fields = fields;
    }

    /** Those of the issue's screen for an operation: {@code create}, {@code edit} or {@code view}. */
    public List<IssueField> of(Issue issue, String operation) {
        return of(issue, screens.fieldIds(issue.getProjectId(), issue.getIssueTypeId(), operation));
    }

    /** Those of a screen; none if the screen is gone. */
    public List<IssueField> of(Issue issue, long screenId) {
        return of(issue, screens.fieldIds(screenId));
    }

    private List<IssueField> of(Issue issue, List<String> ids) {
        return ids.stream()
                .flatMap(id -> fields.find(id).stream())
                .filter(field -> field.isFor(issue.getProjectId(), issue.getIssueTypeId()))
                .toList();
    }
}
