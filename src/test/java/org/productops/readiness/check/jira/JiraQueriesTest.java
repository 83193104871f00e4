package org.productops.readiness.check.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClause;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.error.Message;
import org.productops.readiness.check.UnclearQuery;
import org.productops.testing.fakes.EnglishTexts;

class JiraQueriesTest {

    private static final String JQL = "risk = High OR reporter in membersOf(\"x\")";

    private final SearchService service = mock(SearchService.class);
    private final IssueDocumentSearchService index = mock(IssueDocumentSearchService.class);
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final ApplicationUser admin = mock(ApplicationUser.class);
    private final Set<String> unknown = new HashSet<>();
    private final Query alone = new Asked(List.of("risk", "reporter"));
    private final Query bracketed = new Asked(List.of());
    private long nanos;

    private final JiraQueries queries =
            new JiraQueries(service, index, authentication, name -> !unknown.contains(name), () -> nanos);

    /** A query that compares these fields. */
    private record Asked(List<String> names) implements Query, Clause {
        @Override
        public Clause getWhereClause() {
            return this;
        }

        @Override
        public String getName() {
            return "OR";
        }

        @Override
        public List<Clause> getClauses() {
            return names.stream().<Clause>map(Compared::new).toList();
        }
    }

    private record Compared(String getName) implements TerminalClause {
        @Override
        public List<Clause> getClauses() {
            return List.of();
        }
    }

    @BeforeEach
    void jira() throws Exception {
        when(authentication.getLoggedInUser()).thenReturn(admin);
        when(service.parseQuery(null, JQL)).thenReturn(new ParseResult(alone));
        when(service.parseQuery(null, "(" + JQL + ") AND id = 10")).thenReturn(new ParseResult(bracketed));
        when(service.parseQuery(null, "(" + JQL + ") AND project is EMPTY")).thenReturn(new ParseResult(bracketed));
        when(service.validateQuery(admin, alone)).thenReturn(new MessageSetImpl());
        when(index.getHitCount(isNull(), any(), anyBoolean())).thenReturn(0L);
    }

    private static String text(Optional<Message> message) {
        return message.map(new EnglishTexts()::get).orElse("");
    }

    private String whyNot(long issueId) {
        try {
            queries.matches(JQL, issueId);
            return "";
        } catch (UnclearQuery e) {
            assertThat(e.isExpected()).isFalse();
            return text(Optional.of(e.why()));
        }
    }

    @Test
    void asksForOneIssueAndForNobodyInParticular() throws Exception {
        assertThat(queries.matches(JQL, 10)).isFalse();
        when(index.getHitCount(null, bracketed, true)).thenReturn(1L);
        assertThat(queries.matches(JQL, 10)).isTrue();
        verify(index, never()).getHitCount(any(), any(), org.mockito.ArgumentMatchers.eq(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "readiness",
                "Readiness",
                "readinessOpen",
                "readinessReady",
                "readinessOverridden",
                "readinessPercent",
                "readinessOpenItems"
            })
    void whatAsksForReadinessItselfIsNoCondition(String name) {
        when(service.parseQuery(null, JQL)).thenReturn(new ParseResult(new Asked(List.of("risk", name))));

        assertThat(text(queries.faultOf(JQL))).startsWith("A condition cannot ask how ready an issue is");
    }

    @Test
    void theIndexedPropertyIsNoWayAroundThat() {
        String jql = "issue.property[\"ProductOps.readiness\"].state = open";
        when(service.parseQuery(null, jql)).thenReturn(new ParseResult(new Asked(List.of("issue.property"))));

        assertThat(text(queries.faultOf(jql))).startsWith("A condition cannot ask how ready an issue is");
    }

    @Test
    void aFieldThatWasDeletedIsNamed() {
        unknown.add("risk");
        MessageSet wrong = new MessageSetImpl();
        wrong.addErrorMessage("Field 'risk' does not exist or you do not have permission to view it.");
        when(service.validateQuery(admin, alone)).thenReturn(wrong);

        assertThat(whyNot(10)).contains("\u201crisk\u201d", "no field is called so any more");
    }

    @Test
    void aNameThatOnlyAPropertyHasIsNoDeletedField() throws Exception {
        unknown.add("risk");
        when(index.getHitCount(null, bracketed, true)).thenReturn(1L);

        assertThat(queries.matches(JQL, 10)).isTrue();
    }

    @Test
    void whatOnlyTheReaderMayNotSeeIsNoDeletedField() throws Exception {
        MessageSet wrong = new MessageSetImpl();
        wrong.addErrorMessage("Field 'risk' does not exist or you do not have permission to view it.");
        when(service.validateQuery(admin, alone)).thenReturn(wrong);
        when(index.getHitCount(null, bracketed, true)).thenReturn(1L);

        assertThat(queries.matches(JQL, 10)).isTrue();
    }

    @Test
    void aTextThatReachesOutOfTheBracketsIsNoQuery() throws Exception {
        String reaching = "a = b) OR (c = d";
        MessageSet wrong = new MessageSetImpl();
        wrong.addErrorMessage("Error in the JQL Query.");
        when(service.parseQuery(null, reaching)).thenReturn(new ParseResult(null, wrong));
        when(service.parseQuery(null, "(" + reaching + ") AND id = 10")).thenReturn(new ParseResult(bracketed));

        assertThatThrownBy(() -> queries.matches(reaching, 10)).isInstanceOf(UnclearQuery.class);
        assertThat(text(queries.faultOf(reaching))).contains("Error in the JQL Query.");
        verify(index, never()).getHitCount(any(), any(), anyBoolean());
    }

    @Test
    void anOrderIsRefused() {
        when(service.parseQuery(null, "(" + JQL + ") AND project is EMPTY")).thenReturn(new ParseResult(null));

        assertThat(text(queries.faultOf(JQL))).contains("ORDER BY");
    }

    @Test
    void whatIsWrongForTheAdministratorIsSaidInJirasWords() {
        MessageSet wrong = new MessageSetImpl();
        wrong.addErrorMessage("The value 'Hihg' does not exist for the field 'risk'.");
        when(service.validateQuery(admin, alone)).thenReturn(wrong);

        assertThat(text(queries.faultOf(JQL))).contains("The value 'Hihg' does not exist");
    }

    @Test
    void anIndexThatFailsKeepsTheItemOpen() throws Exception {
        when(index.getHitCount(null, bracketed, true)).thenThrow(new SearchException("too complex"));

        assertThat(whyNot(10)).contains("could not run");
        assertThat(text(queries.faultOf(JQL))).contains("could not run");
    }

    @Test
    void aSlowQueryIsRefusedBeforeAnybodyWaits() throws Exception {
        when(index.getHitCount(null, bracketed, true)).thenAnswer(call -> {
            nanos += 1_500_000_000L;
            return 0L;
        });

        assertThat(text(queries.faultOf(JQL))).contains("1500 milliseconds");
        assertThat(queries.matches(JQL, 10))
                .as("one that became slow is only told of")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assignee = currentUser()",
                "created > lastlogin( )",
                "issue in watchedIssues()",
                "project in projectsWhereUserHasRole(\"Developers\")",
                "project in projectsLeadByUser()"
            })
    void whatDependsOnWhoLooksIsRefused(String jql) {
        assertThat(text(queries.faultOf(jql))).contains("same for everybody");
    }

    @Test
    void whatOnlyLooksPersonalIsNot() {
        for (String jql : List.of(
                "summary ~ \"currentUser()\"", "project in projectsLeadByUser(ann)", "text ~ 'a \\' votedIssues()'")) {
            when(service.parseQuery(null, jql)).thenReturn(new ParseResult(alone));
            when(service.parseQuery(null, "(" + jql + ") AND project is EMPTY")).thenReturn(new ParseResult(bracketed));
            assertThat(queries.faultOf(jql)).as(jql).isEmpty();
        }
    }
}
