package org.productops.readiness.check.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.web.ExecutingHttpRequest;
import com.atlassian.query.Query;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    @Test
    void aQueryIsAskedOnceOfAnIssueInARequest() throws Exception {
        Query query = mock(Query.class);
        when(jira.searches.parseQuery(isNull(), anyString())).thenReturn(new SearchService.ParseResult(query));
        when(jira.index.getHitCount(isNull(), any(), anyBoolean())).thenReturn(1L);
        Map<String, Object> attributes = new HashMap<>();
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getAttribute(anyString())).thenAnswer(call -> attributes.get(call.<String>getArgument(0)));
        doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
                .when(request)
                .setAttribute(anyString(), any());
        ExecutingHttpRequest.setSource(() -> request);
        try {
            assertThat(jira.facts.of(jira.issue).matches("labels = api")).isTrue();
            assertThat(jira.facts.of(jira.issue).matches("labels = api")).isTrue();
            verify(jira.index, times(1)).getHitCount(isNull(), any(), anyBoolean());
        } finally {
            ExecutingHttpRequest.setSource(() -> null);
        }
        IssueFacts elsewhere = jira.facts.of(jira.issue);
        assertThat(elsewhere.matches("labels = api")).isTrue();
        assertThat(elsewhere.matches("labels = api")).isTrue();
        verify(jira.index, times(2)).getHitCount(isNull(), any(), anyBoolean());
    }
}
