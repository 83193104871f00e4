package org.productops.common.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.InvalidException;

class JiraIssueSearchTest {

    private final SearchService searches = mock(SearchService.class);
    private final IssueDocumentSearchService counts = mock(IssueDocumentSearchService.class);
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final ApplicationUser user = mock(ApplicationUser.class);
    private final Query query = mock(Query.class);
    private final JiraIssueSearch search = new JiraIssueSearch(searches, counts, authentication);
    private final List<Integer> told = new ArrayList<>();

    @BeforeEach
    void playJira() {
        when(authentication.getLoggedInUser()).thenReturn(user);
        when(searches.parseQuery(any(), any())).thenReturn(new SearchService.ParseResult(null));
        when(searches.parseQuery(user, "project = SHOP")).thenReturn(new SearchService.ParseResult(query));
    }

    private void thereAre(int issues, int given) throws SearchException {
        when(searches.search(eq(user), eq(query), any())).thenAnswer(call -> {
            PagerFilter<?> pager = call.getArgument(2);
            if (pager.getStart() >= given) {
                throw new SearchException("Result window is too large");
            }
            return new SearchResults<>(LongStream.range(pager.getStart(), issues)
                    .limit(pager.getMax())
                    .mapToObj(JiraIssueSearchTest::issue)
                    .toList());
        });
    }

    private static Issue issue(long id) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        return issue;
    }

    @Test
    void findsAllOfThemInParts() throws SearchException {
        thereAre(1234, Integer.MAX_VALUE);

        List<Long> found = search.find("project = SHOP", told::add);

        assertThat(found)
                .containsExactlyElementsOf(LongStream.range(0, 1234).boxed().toList());
        assertThat(told).containsExactly(500, 500, 234);
    }

    @Test
    void asksOnceMoreAfterAFullPart() throws SearchException {
        thereAre(500, Integer.MAX_VALUE);

        assertThat(search.find("project = SHOP", told::add)).hasSize(500);
        assertThat(told).containsExactly(500, 0);
    }

    @Test
    void saysHowManyThereAreWhenJiraGivesNoMore() throws SearchException {
        thereAre(2000, 1000);

        assertThatThrownBy(() -> search.find("project = SHOP", told::add))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.text().arguments()).containsExactly("1000"));
    }

    @Test
    void saysThatAQueryIsNotUnderstood() throws SearchException {
        thereAre(10, 0);

        assertThatThrownBy(() -> search.find("project =", told::add))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.text().arguments()).containsExactly("project ="));
        assertThatThrownBy(() -> search.find("project = SHOP", told::add))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.text().key()).isEqualTo("productops.common.error.query-wrong"));
        assertThatThrownBy(() -> search.count("x".repeat(4001)))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.text().arguments()).containsExactly("4000", "4001"));
    }

    @Test
    void countsWhatTheUserMaySee() throws SearchException {
        when(counts.getHitCount(user, query, false)).thenReturn(7L);

        assertThat(search.count("project = SHOP")).isEqualTo(7);
    }

    @Test
    void aQueryThatCannotBeCountedIsNotUnderstood() throws SearchException {
        when(counts.getHitCount(user, query, false)).thenThrow(new SearchException("No such field"));

        assertThatThrownBy(() -> search.count("project = SHOP")).isInstanceOf(InvalidException.class);
    }
}
