package org.productops.feedback.voice.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.productops.common.issue.IssueSearch;
import org.productops.feedback.jira.FeedbackIds;
import org.productops.testing.fakes.FakeSettings;

class JiraVoiceSightTest {

    private final FakeSettings settings = new FakeSettings();
    private final IssueSearch search = mock(IssueSearch.class);
    private boolean whole;
    private final JiraVoiceSight sight =
            new JiraVoiceSight(projectIds -> whole && projectIds.contains(10L), search, new FeedbackIds(settings));

    @Test
    void showsNothingBeforeThereIsFeedback() {
        whole = true;

        assertThat(sight.onlyVisible(List.of(10L))).contains(Set.of());
        verifyNoInteractions(search);
    }

    @Test
    void namesNoIssueToThoseFromWhomNothingIsHidden() {
        settings.keep("feedback.issue-type", "60");
        whole = true;

        assertThat(sight.onlyVisible(List.of(10L))).isEmpty();
        verifyNoInteractions(search);
    }

    @Test
    void namesWhatTheSearchFindsToThoseFromWhomSomethingIsHidden() {
        settings.keep("feedback.issue-type", "60");
        when(search.find(eq("issuetype = 60"), any())).thenReturn(List.of(3L, 4L));

        assertThat(sight.onlyVisible(List.of(10L))).contains(Set.of(3L, 4L));
        when(search.find(eq("issuetype = 60"), any())).thenReturn(List.of());
        assertThat(sight.onlyVisible(List.of(10L))).contains(Set.of());
    }
}
