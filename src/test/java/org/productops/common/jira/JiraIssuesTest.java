package org.productops.common.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.issue.VisibleIssue;

class JiraIssuesTest {

    private final Map<Long, MutableIssue> existing = new HashMap<>();
    private final IssueManager manager = mock(IssueManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final ApplicationUser user = mock(ApplicationUser.class);
    private final JiraIssues issues = new JiraIssues(manager, permissions, authentication);

    @BeforeEach
    void playJira() {
        when(authentication.getLoggedInUser()).thenReturn(user);
        when(manager.getIssueObject(anyString())).thenAnswer(call -> existing.values().stream()
                .filter(issue -> issue.getKey().equals(call.getArgument(0)))
                .findFirst()
                .orElse(null));
        when(manager.getIssueObjects(anyCollection())).thenAnswer(call -> call.<Collection<Long>>getArgument(0).stream()
                .<Issue>map(existing::get)
                .toList());
        issue(1, "FB-1");
        issue(2, "FB-2");
        issue(100, "PAY-1");
    }

    @Test
    void tellsWhatAnIssueIsToTheUser() {
        mayEdit(1);

        assertThat(issues.find("FB-1")).hasValueSatisfying(issue -> {
            assertThat(issue.id()).isEqualTo(1);
            assertThat(issue.key()).isEqualTo("FB-1");
            assertThat(issue.summary()).isEqualTo("Summary of FB-1");
            assertThat(issue.typeId()).isEqualTo("10");
            assertThat(issue.editable()).isTrue();
            assertThat(JiraIssues.unwrap(issue)).isSameAs(existing.get(1L));
        });
        assertThat(issues.find("FB-2").orElseThrow().editable()).isFalse();
        assertThat(issues.find("FB-9")).isEmpty();
    }

    @Test
    void asksJiraOnceWhetherTheIssueMayBeEdited() {
        mayEdit(1);
        VisibleIssue issue = issues.shown(existing.get(1L));

        assertThat(issue.editable()).isTrue();
        assertThat(issue.editable()).isTrue();

        verify(permissions, times(1)).hasPermission(ProjectPermissions.EDIT_ISSUES, existing.get(1L), user);
    }

    @Test
    void hidesWhatTheUserMayNotBrowse() {
        mayNotBrowse(1);

        assertThat(issues.find("FB-1")).isEmpty();
        assertThat(issues.visible(List.of(1L, 2L)))
                .extracting(VisibleIssue::key)
                .containsExactly("FB-2");
        assertThat(issues.existing(List.of(1L, 2L))).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void letsNobodyEditAnonymously() {
        when(authentication.getLoggedInUser()).thenReturn(null);
        when(permissions.hasPermission(any(), any(Issue.class), eq(null))).thenReturn(true);

        assertThat(issues.find("FB-1").orElseThrow().editable()).isFalse();
    }

    @Test
    void listsIssuesInTheOrderAskedForLeavingOutThoseThatAreGone() {
        assertThat(issues.visible(List.of(100L, 7L, 2L, 1L)))
                .extracting(VisibleIssue::key)
                .containsExactly("PAY-1", "FB-2", "FB-1");
        verify(manager, times(1)).getIssueObjects(anyCollection());
    }

    @Test
    void readsManyIssuesInChunks() {
        List<Long> many = LongStream.rangeClosed(1, 501).boxed().toList();

        assertThat(issues.existing(many)).containsExactlyInAnyOrder(1L, 2L, 100L);
        verify(manager, times(2)).getIssueObjects(anyCollection());
    }

    private void issue(long id, String key) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn(key);
        when(issue.getSummary()).thenReturn("Summary of " + key);
        when(issue.getIssueTypeId()).thenReturn("10");
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user))
                .thenReturn(true);
        existing.put(id, issue);
    }

    private void mayEdit(long id) {
        when(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, existing.get(id), user))
                .thenReturn(true);
    }

    private void mayNotBrowse(long id) {
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, existing.get(id), user))
                .thenReturn(false);
    }
}
