package org.productops.area.rule.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.productops.area.rule.RuleFixture.draft;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.area.mapping.MappingFixture;
import org.productops.area.rule.IssueTypeName;
import org.productops.area.rule.ProjectRuleCleanUp;
import org.productops.area.rule.RuleFixture;
import org.productops.testing.fakes.FakeStorage;

class RuledProjectListenerTest {

    private final RuleFixture given = new RuleFixture(new MappingFixture());

    @Test
    void forgetsTheRuleOfADeletedProject() {
        given.service.save(10000, 0, draft("mapped", "", "", ""));

        new RuledProjectListener(mock(EventPublisher.class), given.cleanUp).onProjectDeleted(deleted());

        assertThat(given.store.all()).isEmpty();
    }

    @Test
    void neverKeepsJiraFromDeleting() {
        ProjectRuleCleanUp busy = new ProjectRuleCleanUp(
                given.library, given.store, new FakeStorage().busy().snapshotWrites());

        assertThatCode(() -> new RuledProjectListener(mock(EventPublisher.class), busy).onProjectDeleted(deleted()))
                .doesNotThrowAnyException();
    }

    private static ProjectDeletedEvent deleted() {
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(10000L);
        when(project.getKey()).thenReturn("GONE");
        return new ProjectDeletedEvent(mock(ApplicationUser.class), project);
    }

    @Test
    void knowsTypesAndAdministratorsFromJira() {
        ProjectManager projects = mock(ProjectManager.class);
        IssueTypeSchemeManager schemes = mock(IssueTypeSchemeManager.class);
        PermissionManager permissions = mock(PermissionManager.class);
        Project project = mock(Project.class);
        IssueType bug = mock(IssueType.class);
        when(bug.getId()).thenReturn("1");
        when(bug.getName()).thenReturn("Bug");
        when(projects.getProjectObj(10000L)).thenReturn(project);
        when(schemes.getIssueTypesForProject(project)).thenReturn(List.of(bug));
        JiraRuledProjects ruled =
                new JiraRuledProjects(projects, schemes, permissions, mock(JiraAuthenticationContext.class));

        assertThat(ruled.issueTypes(10000)).containsExactly(new IssueTypeName("1", "Bug"));
        assertThat(ruled.issueTypes(7)).isEmpty();
        assertThat(ruled.administered(10000)).isFalse();
        when(permissions.hasPermission(eq(ProjectPermissions.ADMINISTER_PROJECTS), eq(project), any()))
                .thenReturn(true);
        assertThat(ruled.administered(10000)).isTrue();
        assertThat(ruled.administered(7)).isFalse();
    }
}
