package org.productops.feedback.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.area.api.IssueAreas;
import org.productops.testing.fakes.FakeSettings;

class JiraOpenDeliveryQueryTest {

    private final IssueAreas areas = mock(IssueAreas.class);
    private final FeedbackIds ids = new FeedbackIds(new FakeSettings());
    private final IssueTypeManager types = mock(IssueTypeManager.class);
    private final JiraOpenDeliveryQuery query = new JiraOpenDeliveryQuery(areas, ids, types);

    @Test
    void openWorkIsNeitherPartOfOtherWorkNorFeedback() {
        IssueType story = type("1", false);
        IssueType part = type("5", true);
        IssueType feedback = type("60", false);
        when(types.getIssueTypes()).thenReturn(List.of(story));
        assertThat(query.in("")).contains("resolution is EMPTY");

        ids.keepIssueType("60");
        when(types.getIssueTypes()).thenReturn(List.of(story, part, feedback));
        assertThat(query.in("")).contains("resolution is EMPTY AND issuetype not in (5, 60)");
    }

    @Test
    void ofAnAreaThereIsNoneBeforeIssuesHaveAreas() {
        when(types.getIssueTypes()).thenReturn(List.of());
        when(areas.fieldId()).thenReturn(Optional.empty());
        assertThat(query.in("shop")).isEmpty();
        assertThat(query.inAny(List.of("shop"))).isEmpty();

        when(areas.fieldId()).thenReturn(Optional.of("customfield_10200"));
        assertThat(query.in("shop")).contains("resolution is EMPTY AND cf[10200] in productAreaTree(\"shop\")");
        assertThat(query.inAny(List.of("shop", "billing")))
                .contains("resolution is EMPTY AND (cf[10200] in productAreaTree(\"shop\")"
                        + " OR cf[10200] in productAreaTree(\"billing\"))");
    }

    private static IssueType type(String id, boolean subTask) {
        IssueType type = mock(IssueType.class);
        when(type.getId()).thenReturn(id);
        when(type.isSubTask()).thenReturn(subTask);
        return type;
    }
}
