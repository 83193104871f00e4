package org.productops.feedback.delivery.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.version.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.area.api.IssueAreas;
import org.productops.feedback.delivery.DeliveryFacts;
import org.productops.feedback.delivery.DeliveryState;
import org.productops.feedback.jira.FeedbackIds;
import org.productops.testing.fakes.FakeSettings;

class JiraDeliverySourceTest {

    private final IssueManager manager = mock(IssueManager.class);
    private final FakeSettings settings = new FakeSettings();
    private final JiraDeliverySource issues = new JiraDeliverySource(
            manager, mock(CustomFieldManager.class), mock(IssueAreas.class), new FeedbackIds(settings));

    private static MutableIssue issue(long id, String type, String category) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getProjectId()).thenReturn(7L);
        when(issue.getIssueTypeId()).thenReturn(type);
        Status status = mock(Status.class);
        StatusCategory of = mock(StatusCategory.class);
        when(of.getKey()).thenReturn(category);
        when(status.getStatusCategory()).thenReturn(of);
        when(issue.getStatus()).thenReturn(status);
        return issue;
    }

    private static Version version(boolean released, Date day) {
        Version version = mock(Version.class);
        when(version.isReleased()).thenReturn(released);
        when(version.getReleaseDate()).thenReturn(day);
        return version;
    }

    private List<DeliveryFacts> facts(MutableIssue... found) {
        when(manager.getIssueObjects(any())).thenReturn(new ArrayList<>(Arrays.asList(found)));
        return issues.find(List.of(1L));
    }

    @Test
    void theStatesAreWhatJirasCategoriesResolutionsAndVersionsSay() {
        MutableIssue resolved = issue(3, "1", "new");
        when(resolved.getResolution()).thenReturn(mock(Resolution.class));
        MutableIssue planned = issue(5, "1", "new");
        doReturn(List.of(version(false, null))).when(planned).getFixVersions();
        MutableIssue released = issue(6, "1", "indeterminate");
        doReturn(List.of(version(false, null), version(true, new Date(0)), version(true, null)))
                .when(released)
                .getFixVersions();

        assertThat(facts(
                        issue(1, "1", "new"),
                        issue(2, "1", "indeterminate"),
                        resolved,
                        issue(4, "1", "done"),
                        planned,
                        released,
                        null))
                .extracting(DeliveryFacts::state)
                .containsExactly(
                        DeliveryState.OPEN,
                        DeliveryState.STARTED,
                        DeliveryState.RESOLVED,
                        DeliveryState.RESOLVED,
                        DeliveryState.OPEN,
                        DeliveryState.RELEASED);
        assertThat(facts(released).get(0).releasedAt()).isPresent();
        assertThat(facts(planned).get(0).releasedAt()).isEmpty();
    }

    @Test
    void feedbackIsNothingThatIsBuilt() {
        settings.keep("feedback.issue-type", "10100");

        assertThat(facts(issue(1, "10100", "new"), issue(2, "1", "new")))
                .extracting(DeliveryFacts::issueId)
                .containsExactly(2L);
    }

    @Test
    void anIssueWithoutStatusIsOpen() {
        MutableIssue bare = issue(1, "1", "new");
        when(bare.getStatus()).thenReturn(null);

        assertThat(facts(bare).get(0).state()).isEqualTo(DeliveryState.OPEN);
    }
}
