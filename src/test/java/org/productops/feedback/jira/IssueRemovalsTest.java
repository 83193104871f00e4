package org.productops.feedback.jira;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.productops.feedback.FeedbackRemoval;

class IssueRemovalsTest {

    private final EventPublisher events = mock(EventPublisher.class);
    private final FeedbackRemoval removal = mock(FeedbackRemoval.class);
    private final IssueRemovals listener = new IssueRemovals(events, removal);

    @Test
    void listensWhileThePluginRuns() {
        listener.start();
        verify(events).register(listener);

        listener.stop();
        verify(events).unregister(listener);
    }

    @Test
    void removesTheFeedbackOfADeletedIssueOnly() {
        listener.onIssue(event(EventType.ISSUE_MOVED_ID));
        verify(removal, never()).issueDeleted(anyLong());

        listener.onIssue(event(EventType.ISSUE_DELETED_ID));
        verify(removal).issueDeleted(7);
    }

    @Test
    void looksForIssuesThatWentWithTheirProject() {
        listener.onProjectDeleted(new ProjectDeletedEvent(mock(ApplicationUser.class), mock(Project.class)));

        verify(removal).issuesDeleted();
    }

    @Test
    void neverKeepsJiraFromDeleting() {
        doThrow(new IllegalStateException("database gone")).when(removal).issueDeleted(7);
        doThrow(new IllegalStateException("database gone")).when(removal).issuesDeleted();

        assertThatCode(() -> {
                    listener.onIssue(event(EventType.ISSUE_DELETED_ID));
                    listener.onProjectDeleted(
                            new ProjectDeletedEvent(mock(ApplicationUser.class), mock(Project.class)));
                })
                .doesNotThrowAnyException();
    }

    private static IssueEvent event(Long type) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(7L);
        return new IssueEvent(issue, Map.of(), mock(ApplicationUser.class), type);
    }
}
