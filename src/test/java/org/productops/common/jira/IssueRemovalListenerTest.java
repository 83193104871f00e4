package org.productops.common.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.productops.common.issue.FakeTraces;
import org.productops.common.issue.IssueCleanUp;
import org.productops.common.issue.IssueTraces;
import org.productops.testing.fakes.FakeIssues;
import org.productops.testing.fakes.FakeStorage;

class IssueRemovalListenerTest {

    private final FakeTraces traces = new FakeTraces().keep(List.of(7L, 8L));
    private final IssueRemovalListener listener = listener(traces);

    @Test
    void forgetsADeletedIssueOnly() {
        listener.onIssue(event(EventType.ISSUE_MOVED_ID, 7L));
        assertThat(traces.kept()).containsExactly(7L, 8L);

        listener.onIssue(event(EventType.ISSUE_DELETED_ID, 7L));
        assertThat(traces.kept()).containsExactly(8L);
    }

    @Test
    void forgetsTheIssuesThatWentWithTheirProject() {
        listener.onProjectDeleted(projectDeleted());

        assertThat(traces.kept()).isEmpty();
    }

    @Test
    void neverKeepsJiraFromDeleting() {
        IssueRemovalListener broken = listener(new IssueTraces() {
            @Override
            public void forget(List<Long> issueIds) {
                throw new IllegalStateException("database gone");
            }

            @Override
            public List<Long> issueIdsAfter(long issueId, int most) {
                throw new IllegalStateException("database gone");
            }
        });

        assertThatCode(() -> broken.onIssue(event(EventType.ISSUE_DELETED_ID, 7L)))
                .doesNotThrowAnyException();
        assertThatCode(() -> broken.onProjectDeleted(projectDeleted())).doesNotThrowAnyException();
        assertThatCode(() -> broken.onIssue(
                        new IssueEvent(null, Map.of(), mock(ApplicationUser.class), EventType.ISSUE_DELETED_ID)))
                .doesNotThrowAnyException();
    }

    private static IssueRemovalListener listener(IssueTraces traces) {
        FakeIssues issues = new FakeIssues();
        return new IssueRemovalListener(
                mock(EventPublisher.class),
                new IssueCleanUp(issues, new FakeStorage().issueWrites(issues), List.of(traces)));
    }

    private static IssueEvent event(Long type, long issueId) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(issueId);
        return new IssueEvent(issue, Map.of(), mock(ApplicationUser.class), type);
    }

    private static ProjectDeletedEvent projectDeleted() {
        return new ProjectDeletedEvent(mock(ApplicationUser.class), mock(Project.class));
    }
}
