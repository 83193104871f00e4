package org.productops.area.coverage.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.productops.area.jira.ProductAreaField;
import org.productops.testing.fakes.FakeSettings;

class JiraIssueCountsTest {

    private final List<String> asked = new ArrayList<>();
    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final SearchService queries = reading(query -> {
        asked.add(query);
        return () -> null;
    });
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final IssueDocumentSearchService search = mock(IssueDocumentSearchService.class);

    /** @param read gives null for a query that cannot be read */
    private static SearchService reading(Function<String, Query> read) {
        SearchService service = mock(SearchService.class);
        when(service.parseQuery(any(), any()))
                .thenAnswer(call -> new SearchService.ParseResult(read.apply(call.getArgument(1))));
        return service;
    }

    private JiraIssueCounts counts(SearchService service) {
        return new JiraIssueCounts(
                new ProductAreaField(fields, new FakeSettings()),
                mock(ProjectManager.class),
                service,
                search,
                authentication);
    }

    private void field() {
        CustomFieldType<?, ?> type = mock(CustomFieldType.class);
        when(type.getKey()).thenReturn("org.productops.product-ops:product-area");
        CustomField field = mock(CustomField.class);
        when(field.getIdAsLong()).thenReturn(10100L);
        Mockito.doReturn(type).when(field).getCustomFieldType();
        when(fields.getCustomFieldObjects()).thenReturn(List.of(field));
    }

    @Test
    void asksJiraWhoeverMaySeeTheIssues() throws SearchException {
        field();
        when(search.getHitCount(any(), any(), eq(true))).thenReturn(7L);
        JiraIssueCounts counts = counts(queries);

        assertThat(counts.inProject(10000)).isEqualTo(7);
        counts.withoutArea(10000);
        counts.changed(List.of("checkout", "till"), 30);
        counts.open(List.of("checkout"));

        assertThat(asked)
                .containsExactly(
                        "project = 10000",
                        "project = 10000 AND cf[10100] is EMPTY",
                        "cf[10100] in (\"checkout\", \"till\") AND updated >= -30d",
                        "cf[10100] in (\"checkout\") AND resolution is EMPTY");
        assertThat(counts.searchWithoutArea(10000))
                .contains("/issues/?jql=project+%3D+10000+AND+cf%5B10100%5D+is+EMPTY");
    }

    @Test
    void asksJiraForWhoIsLoggedIn() throws SearchException {
        field();
        ApplicationUser anna = mock(ApplicationUser.class);
        when(authentication.getLoggedInUser()).thenReturn(anna);
        when(search.getHitCount(eq(anna), any(), eq(false))).thenReturn(3L);

        assertThat(counts(queries).seenHaving(List.of("checkout"))).isEqualTo(3);
        assertThat(asked).containsExactly("cf[10100] in (\"checkout\")");
    }

    @Test
    void isNotReadyWithoutAField() {
        assertThat(counts(queries).isReady()).isFalse();
        assertThat(counts(queries).searchWithoutArea(10000)).isEmpty();
        field();
        assertThat(counts(queries).isReady()).isTrue();
    }

    @Test
    void countsNothingWhereJiraDoesNotAnswer() throws SearchException {
        when(search.getHitCount(any(), any(), anyBoolean())).thenThrow(new SearchException("index gone"));

        assertThatIllegalStateException().isThrownBy(() -> counts(queries).inProject(1));
        assertThatIllegalStateException()
                .isThrownBy(() -> counts(reading(query -> null)).inProject(1));
    }
}
