package org.productops.feedback.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.feedback.FeedbackIssue;
import org.productops.testing.fakes.FakeSettings;
import org.productops.testing.fakes.FakeSnapshots;

class JiraFeedbackIssuesTest {

    private static final String FEEDBACK = "10";
    private static final String BUG = "1";

    private final Map<Long, MutableIssue> existing = new HashMap<>();
    private final List<IssueLink> inward = new ArrayList<>();
    private final IssueManager issues = mock(IssueManager.class);
    private final IssueLinkManager links = mock(IssueLinkManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final ApplicationUser user = mock(ApplicationUser.class);
    private final FeedbackIds ids = new FeedbackIds(new FakeSettings(), FakeSnapshots.create());
    private final JiraFeedbackIssues feedback = new JiraFeedbackIssues(issues, links, permissions, authentication, ids);

    @BeforeEach
    void playJira() {
        ids.keepIssueType(FEEDBACK);
        ids.keepLinkType(500);
        when(authentication.getLoggedInUser()).thenReturn(user);
        when(links.getInwardLinks(100L)).thenReturn(inward);
        when(issues.getIssueObject(anyString())).thenAnswer(call -> existing.values().stream()
                .filter(issue -> issue.getKey().equals(call.getArgument(0)))
                .findFirst()
                .orElse(null));
        when(issues.getIssueObjects(anyCollection())).thenAnswer(call -> call.<Collection<Long>>getArgument(0).stream()
                .<Issue>map(existing::get)
                .toList());
        issue(1, "FB-1", FEEDBACK);
        issue(2, "FB-2", FEEDBACK);
        issue(100, "PAY-1", BUG);
    }

    @Test
    void tellsWhatAnIssueIsToTheUser() {
        mayEdit(1);

        assertThat(feedback.find("FB-1")).contains(new FeedbackIssue(1, "FB-1", "Summary of FB-1", true, true));
        assertThat(feedback.find("FB-2")).contains(new FeedbackIssue(2, "FB-2", "Summary of FB-2", true, false));
        assertThat(feedback.find("PAY-1").orElseThrow().feedback()).isFalse();
        assertThat(feedback.find("FB-9")).isEmpty();
    }

    @Test
    void hidesWhatTheUserMayNotBrowse() {
        mayNotBrowse(1);

        assertThat(feedback.find("FB-1")).isEmpty();
    }

    @Test
    void letsNobodyEditAnonymously() {
        when(authentication.getLoggedInUser()).thenReturn(null);
        when(permissions.hasPermission(any(), any(Issue.class), eq(null))).thenReturn(true);

        assertThat(feedback.find("FB-1").orElseThrow().editable()).isFalse();
    }

    @Test
    void listsTheFeedbackThatIsLinkedToTheIssueLoadingAllAtOnce() {
        link(500, 1);
        link(500, 2);
        link(500, 2);
        link(501, 3);

        assertThat(feedback.linkedTo(100)).extracting(FeedbackIssue::key).containsExactly("FB-1", "FB-2");
        verify(issues, times(1)).getIssueObjects(List.of(1L, 2L));
    }

    @Test
    void leavesOutWhatIsHiddenMovedToAnotherTypeOrGone() {
        link(500, 1);
        link(500, 2);
        link(500, 3);
        link(500, 4);
        mayNotBrowse(1);
        issue(3, "PAY-3", BUG);

        assertThat(feedback.linkedTo(100)).extracting(FeedbackIssue::key).containsExactly("FB-2");
    }

    @Test
    void knowsNoFeedbackBeforeTheSetUp() {
        FeedbackIds none = new FeedbackIds(new FakeSettings(), FakeSnapshots.create());
        JiraFeedbackIssues before = new JiraFeedbackIssues(issues, links, permissions, authentication, none);
        link(500, 1);

        assertThat(before.linkedTo(100)).isEmpty();
        assertThat(before.find("FB-1").orElseThrow().feedback()).isFalse();
        verify(links, never()).getInwardLinks(any());
    }

    @Test
    void tellsWhichIssuesExistInChunks() {
        List<Long> many = LongStream.rangeClosed(1, 501).boxed().toList();

        assertThat(feedback.existing(many)).containsExactlyInAnyOrder(1L, 2L, 100L);
        verify(issues, times(2)).getIssueObjects(anyCollection());
    }

    private void issue(long id, String key, String typeId) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn(key);
        when(issue.getSummary()).thenReturn("Summary of " + key);
        when(issue.getIssueTypeId()).thenReturn(typeId);
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

    private void link(long typeId, long sourceId) {
        IssueLink link = mock(IssueLink.class);
        when(link.getLinkTypeId()).thenReturn(typeId);
        when(link.getSourceId()).thenReturn(sourceId);
        inward.add(link);
    }
}
