package org.productops.readiness.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.productops.common.error.BusyException;
import org.productops.common.error.Message;
import org.productops.readiness.IssueReadiness;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.Tick;

class DeletedIssuesTest {

    private final JiraFixture jira = new JiraFixture();
    private final EventPublisher events = mock(EventPublisher.class);

    private IssueEvent event(Long type) {
        return new IssueEvent(jira.issue, Map.of(), null, type);
    }

    @Test
    void forgetsTheTicksOfADeletedIssueOnly() {
        DeletedIssues listener = new DeletedIssues(events, jira.core.issues);
        jira.core.ticks.addIfAbsent(new Tick(10, 1, "key-anna", ReadinessFixture.NOW));

        listener.onIssueEvent(event(2L));
        assertThat(jira.core.ticks.ofIssue(10)).hasSize(1);

        listener.onIssueEvent(event(EventType.ISSUE_DELETED_ID));
        assertThat(jira.core.ticks.ofIssue(10)).isEmpty();
    }

    @Test
    void aFailureDoesNotStopTheDeletion() {
        IssueReadiness readiness = mock(IssueReadiness.class);
        doThrow(new BusyException(Message.of("productops.common.error.busy")))
                .when(readiness)
                .forget(10);

        Assertions.assertThatCode(
                        () -> new DeletedIssues(events, readiness).onIssueEvent(event(EventType.ISSUE_DELETED_ID)))
                .doesNotThrowAnyException();
    }

    @Test
    void listensWhileThePluginIsThere() {
        DeletedIssues listener = new DeletedIssues(events, jira.core.issues);

        listener.onStart();
        verify(events).register(listener);
        listener.onStop();
        verify(events).unregister(listener);
    }
}
