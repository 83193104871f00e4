package org.productops.release.progress.jira;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.project.VersionReleaseEvent;
import com.atlassian.jira.event.project.VersionUnreleaseEvent;
import com.atlassian.jira.project.version.Version;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.productops.release.progress.ReleaseKeeping;

class VersionReleaseListenerTest {

    private final EventPublisher events = mock(EventPublisher.class);
    private final ReleaseKeeping keeping = mock(ReleaseKeeping.class);
    private final Version version = mock(Version.class);

    private VersionReleaseListener heard() {
        new VersionEvents(events, keeping).start();
        ArgumentCaptor<Object> registered = ArgumentCaptor.forClass(Object.class);
        verify(events).register(registered.capture());
        return (VersionReleaseListener) registered.getValue();
    }

    @Test
    void keepsHowAVersionWasAndNotesThatItWasReopened() {
        when(version.getId()).thenReturn(7L);
        VersionReleaseListener listener = heard();

        listener.onReleased(new VersionReleaseEvent(version));
        listener.onUnreleased(new VersionUnreleaseEvent(version));

        verify(keeping).released(7L);
        verify(keeping).reopened(7L);
    }

    @Test
    void keepsJiraFromReleasingNothingWhateverTheEventLacks() {
        when(version.getId()).thenThrow(new NoSuchMethodError("Version.getId"));
        VersionReleaseListener listener = heard();

        assertThatCode(() -> listener.onReleased(new VersionReleaseEvent(version)))
                .doesNotThrowAnyException();
    }
}
