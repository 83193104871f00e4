package org.productops.devhost.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.model.ProjectRecord;
import org.productops.devhost.jira.model.ScreenRecord;
import org.productops.devhost.jira.model.ScreenSchemeRecord;

/** The screens, and which of them a project's issue type uses for an operation. */
public final class JiraScreens implements FieldScreenManager, IssueTypeScreenSchemeManager {
    private final JiraRecords records;

    public JiraScreens(JiraRecords records) {
        this.records = records;
    }

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
        List<IssueTypeScreenSchemeEntity> entities = scheme(project.getId()).screens().values().stream()
                .map(this::entity)
                .toList();
        return () -> entities;
    }

    private IssueTypeScreenSchemeEntity entity(Map<String, Long> screensByOperation) {
        List<FieldScreenSchemeItem> items =
                screensByOperation.values().stream().distinct().map(this::item).toList();
        return () -> () -> items;
    }

    private FieldScreenSchemeItem item(Long screenId) {
        FieldScreen screen = new JiraScreen(records, screenId);
        return () -> screen;
    }

    private ScreenSchemeRecord scheme(long projectId) {
        ProjectRecord project =
                records.projects().get(String.valueOf(projectId)).orElseThrow();
        return records.screenSchemes()
                .get(String.valueOf(project.screenSchemeId()))
                .orElseThrow();
    }

    /** The fields of the screen for an operation: {@code create}, {@code edit} or {@code view}. */
    public List<String> fieldIds(long projectId, String typeId, String operation) {
        return fieldIds(scheme(projectId).screenFor(typeId, operation));
    }

    /** The fields of a screen; none if the screen is gone. */
    public List<String> fieldIds(long screenId) {
        return find(screenId).map(ScreenRecord::fieldIds).orElse(List.of());
    }

    /** The screen with this id. */
    public Optional<ScreenRecord> find(long screenId) {
        return records.screens().get(String.valueOf(screenId));
    }
}
