package org.productops.release.progress.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.area.api.IssueAreas;
import org.productops.common.jira.JiraIssues;

class JiraReleaseIssuesTest {

    private final IssueManager manager = mock(IssueManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final JiraReleaseIssues issues = new JiraReleaseIssues(
            manager,
            new JiraIssues(manager, permissions, mock(JiraAuthenticationContext.class)),
            mock(CustomFieldManager.class),
            mock(IssueAreas.class));

    private MutableIssue issue(long id, String key, boolean visible) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn(key);
        when(manager.getIssueObject(key)).thenReturn(issue);
        when(permissions.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), eq((Issue) issue), any()))
                .thenReturn(visible);
        return issue;
    }

    @Test
    void tellsHiddenIssuesFromThoseThatAreNoIssues() {
        MutableIssue open = issue(1, "SHOP-1", true);
        MutableIssue secret = issue(2, "SEC-2", false);
        when(manager.getIssueObjects(any())).thenReturn(List.of(open, secret));

        assertThat(issues.hidden(List.of("SHOP-1", "SEC-2", "UTF-8"))).containsExactly("SEC-2");
    }
}
