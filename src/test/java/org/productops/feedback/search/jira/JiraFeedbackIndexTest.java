package org.productops.feedback.search.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.productops.feedback.search.FeedbackSearchFixture.spoken;

import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Confirmation;
import org.productops.feedback.search.FeedbackSearchFixture;
import org.productops.feedback.search.IndexedFeedback;
import org.productops.testing.fakes.EnglishTexts;

/** The property of an issue, and the function that searches it. */
class JiraFeedbackIndexTest {

    private final FeedbackSearchFixture fixture = new FeedbackSearchFixture();
    private final IssueManager issues = mock(IssueManager.class);
    private final JsonEntityPropertyManager properties = mock(JsonEntityPropertyManager.class);
    private final IssueIndexingService service = mock(IssueIndexingService.class);
    private final JiraFeedbackIndex index =
            new JiraFeedbackIndex(issues, fixture.reader, properties, service, fixture.feedback.storage.transactions());
    private final OrganisationFunction organisation =
            new OrganisationFunction(fixture.organisations.library, new EnglishTexts());

    private MutableIssue issue(long id) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issues.getIssueObject(id)).thenReturn(issue);
        return issue;
    }

    private static FunctionOperand operand(String... arguments) {
        return new FunctionOperand("organisation", List.of(arguments));
    }

    private List<String> words(String... arguments) {
        return organisation.getValues(mock(QueryCreationContext.class), operand(arguments), null).stream()
                .map(QueryLiteral::getStringValue)
                .toList();
    }

    @Test
    void thePropertyHasNothingOfAPersonInIt() throws IndexException {
        fixture.said(1, spoken(7, "Acme", 500), "2026-03-01");
        MutableIssue issue = issue(1);

        assertThat(index.bringUpToDate(1)).isTrue();

        verify(properties)
                .put(
                        anyString(),
                        eq(1L),
                        eq("productops.feedback"),
                        eq(
                                "{\"state\":\"new\",\"source\":\"sales\",\"organisation\":\"7\",\"segment\":\"Enterprise\"}"));
        verify(service).reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
    }

    @Test
    void numbersAreKeptAsNumbersAndNothingWhereThereIsNothing() throws IndexException {
        fixture.said(1, spoken(7, "Acme", 500), "2026-03-01");
        fixture.link(1, 100);
        issue(100);
        issue(101);

        assertThat(index.bringUpToDate(100)).isTrue();
        assertThat(index.bringUpToDate(101)).isFalse();

        verify(properties).put(anyString(), eq(100L), anyString(), eq("{\"count\":1,\"value\":500}"));
        verify(properties, never()).put(anyString(), eq(101L), anyString(), anyString());
        verify(properties, never()).delete(anyString(), anyLong(), any());
    }

    @Test
    void anOrganisationIsFoundByEachOfItsNamesWithWhatWasMergedIntoIt() {
        long acme = fixture.organisations.add("Acme", "ACME Corp").id();
        long twin = fixture.organisations.add("Akme").id();
        fixture.organisations.service.merge(twin, 1, String.valueOf(acme), Confirmation.EVERYTHING);

        for (String typed : new String[] {"acme", "Acme CORP", "akme"}) {
            assertThat(words(typed))
                    .contains(
                            String.valueOf(acme),
                            String.valueOf(twin),
                            IndexedFeedback.name("Acme Corp"),
                            IndexedFeedback.name("Akme"));
        }
        assertThat(words("Nobody")).containsExactly(IndexedFeedback.name("nobody"));
    }

    @Test
    void aFunctionWithoutOneNameIsRefused() {
        for (String[] wrong : new String[][] {{}, {" "}, {"Acme", "Birch"}}) {
            assertThat(organisation.validate(null, operand(wrong), null).hasAnyErrors())
                    .isTrue();
            assertThat(words(wrong)).isEmpty();
        }
        assertThat(organisation.validate(null, operand("Acme"), null).hasAnyErrors())
                .isFalse();
    }
}
