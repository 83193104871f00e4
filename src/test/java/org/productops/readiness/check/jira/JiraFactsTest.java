package org.productops.readiness.check.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.readiness.JiraReadinessFixture;
import org.productops.readiness.check.FieldFact;
import org.productops.readiness.check.IssueFacts;
import org.productops.readiness.check.OpenIssue;

class JiraFactsTest {

    private final JiraReadinessFixture jira = new JiraReadinessFixture();
    private final IssueFacts facts = jira.facts.of(jira.issue);

    @Test
    void theAreaIsTheOneThatIsBeingSubmitted() {
        assertThat(facts.hasArea()).isFalse();
        when(jira.issue.getCustomFieldValue(jira.area)).thenReturn("checkout");
        assertThat(jira.facts.of(jira.issue).hasArea())
                .as("asked once of an issue")
                .isTrue();
    }

    @Test
    void subtasksAreOpenWithoutAResolution() {
        Issue open = mock(Issue.class);
        when(open.getKey()).thenReturn("PAY-2");
        Issue resolved = mock(Issue.class);
        when(resolved.getResolution()).thenReturn(mock(Resolution.class));
        when(jira.issue.getSubTaskObjects()).thenReturn(List.of(open, resolved));

        assertThat(facts.openSubtasks()).containsExactly(new OpenIssue("PAY-2", ""));
        when(jira.issue.getId()).thenReturn(null);
        assertThat(facts.openSubtasks()).as("an issue that is being created").isEmpty();
    }

    @Test
    void aFieldIsThatOfTheIssueItself() {
        when(jira.issue.getCustomFieldValue(jira.note)).thenReturn("Typed on the screen");

        assertThat(facts.field(JiraReadinessFixture.NOTE))
                .contains(new FieldFact("Release note", true, List.of("Typed on the screen")));
        assertThat(facts.field("customfield_999")).isEmpty();
    }
}
