package org.productops.feedback.inbox.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.issue.IssueSearch;
import org.productops.feedback.jira.FeedbackIds;
import org.productops.testing.fakes.FakeSettings;

class JiraInboxSightTest {

    private final FakeSettings settings = new FakeSettings();
    private final SearchService queries = mock(SearchService.class);
    private final SearchService.ParseResult parsed = mock(SearchService.ParseResult.class);
    private final IssueDocumentSearchService counts = mock(IssueDocumentSearchService.class);
    private final IssueSearch search = mock(IssueSearch.class);
    private final JiraInboxSight sight = new JiraInboxSight(
            new FeedbackIds(settings), queries, counts, search, mock(JiraAuthenticationContext.class));

    @BeforeEach
    void query() {
        when(queries.parseQuery(any(), eq("issuetype = 60 AND project in (10, 20)")))
                .thenReturn(parsed);
        when(parsed.isValid()).thenReturn(true);
    }

    private void seesOf(long all, long seen) throws SearchException {
        settings.keep("feedback.issue-type", "60");
        when(counts.getHitCount(any(), any(), eq(true))).thenReturn(all);
        when(counts.getHitCount(any(), any(), eq(false))).thenReturn(seen);
    }

    @Test
    void showsNothingBeforeThereIsFeedback() {
        assertThat(sight.onlyVisible(List.of(10L, 20L))).contains(Set.of());
        verifyNoInteractions(search);
    }

    @Test
    void namesNoIssueToThoseFromWhomNothingIsHidden() throws SearchException {
        seesOf(5, 5);

        assertThat(sight.onlyVisible(List.of(10L, 20L))).isEmpty();
        assertThat(sight.onlyVisible(List.of())).isEmpty();
        verifyNoInteractions(search);
    }

    @Test
    void namesWhatTheSearchFindsToThoseFromWhomSomethingIsHidden() throws SearchException {
        seesOf(5, 2);
        when(search.find(eq("issuetype = 60"), any())).thenReturn(List.of(3L, 4L));

        assertThat(sight.onlyVisible(List.of(10L, 20L))).contains(Set.of(3L, 4L));
        when(search.find(eq("issuetype = 60"), any())).thenReturn(List.of());
        assertThat(sight.onlyVisible(List.of(10L, 20L))).contains(Set.of());
    }

    @Test
    void namesEachIssueWhereNobodyCanSayWhetherSomethingIsHidden() throws SearchException {
        settings.keep("feedback.issue-type", "60");
        when(search.find(eq("issuetype = 60"), any())).thenReturn(List.of(3L));
        when(counts.getHitCount(any(), any(), anyBoolean())).thenThrow(new SearchException("busy"));

        assertThat(sight.onlyVisible(List.of(10L, 20L))).contains(Set.of(3L));
        when(parsed.isValid()).thenReturn(false);
        assertThat(sight.onlyVisible(List.of(10L, 20L))).contains(Set.of(3L));
        assertThat(sight.onlyVisible(LongStream.range(0, 501).boxed().toList())).contains(Set.of(3L));
    }
}
