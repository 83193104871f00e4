package org.productops.area.jira;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.productops.area.rule.RuleFixture.draft;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.mapping.Mapping;
import org.productops.area.mapping.ProjectPlace;

class RuledIssueListenerTest {

    private static final Long UPDATED = 2L;

    private final JiraFixture given = new JiraFixture();
    private final CustomField field = given.customField();
    private final CustomField several = given.customField("customfield_10200", ProductAreasFieldType.TYPE);
    private final ProjectPlace shop = given.projects.project(10000, "SHOP", "Web shop");
    private final ApplicationUser mia = mock(ApplicationUser.class);
    private final RuledIssueListener listener = new RuledIssueListener(
            mock(EventPublisher.class), given.fields, given.issues, given.rules.library, given.ruled, given.changes);

    @BeforeEach
    void library() {
        given.areas.create("payments", "");
        given.areas.create("search", "");
        given.mappings.add(List.of(new Mapping("payments", shop.place(), shop.id())));
    }

    @AfterEach
    void noRequest() {
        ExecutingHttpRequest.setSource(() -> null);
    }

    private MutableIssue issue(long id, Object value, CustomField... fields) {
        MutableIssue issue = given.issue(id, field, value);
        when(issue.getProjectId()).thenReturn(shop.id());
        when(given.fields.getCustomFieldObjects(issue)).thenReturn(List.of(fields));
        return issue;
    }

    private void tell(Issue issue, Long type) {
        listener.onIssue(new IssueEvent(issue, Map.of(), mia, type));
    }

    private void verifyUpdated(MutableIssue issue) {
        verify(given.issues).updateIssue(mia, issue, EventDispatchOption.ISSUE_UPDATED, false);
    }

    private void verifyUntouched() {
        verify(given.issues, never()).updateIssue(any(), any(), any(), anyBoolean());
    }

    @Test
    void aNewIssueOfWhichNobodyWasAskedGetsTheAreaOfTheRule() {
        given.rules.service.save(shop.id(), 0, draft("mapped", "", "", ""));
        MutableIssue issue = issue(3, null, field, several);

        tell(issue, EventType.ISSUE_CREATED_ID);

        verify(issue).setCustomFieldValue(field, "payments");
        verify(issue).setCustomFieldValue(several, List.of("payments"));
        verify(given.issues, times(2)).updateIssue(mia, issue, EventDispatchOption.ISSUE_UPDATED, false);
    }

    @Test
    void whatSomebodyHasSaidStays() {
        given.rules.service.save(shop.id(), 0, draft("mapped", "", "", ""));
        tell(issue(3, "search", field), EventType.ISSUE_CREATED_ID);
        tell(issue(4, null, field), UPDATED);
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getAttribute("org.productops.area.asked." + JiraFixture.FIELD_ID))
                .thenReturn(true);
        ExecutingHttpRequest.setSource(() -> request);
        tell(issue(5, null, field), EventType.ISSUE_CREATED_ID);

        verifyUntouched();
    }

    @Test
    void withoutARuleNothingHappens() {
        tell(issue(3, null, field), EventType.ISSUE_CREATED_ID);
        given.rules.service.save(shop.id(), 0, draft("proposed", "", "all", ""));
        tell(issue(4, null, field), EventType.ISSUE_CREATED_ID);

        verifyUntouched();
    }

    @Test
    void aNewSubTaskGetsTheAreaOfItsParent() {
        given.rules.service.save(shop.id(), 0, draft("mapped", "", "", "created"));
        MutableIssue parent = issue(3, "search", field);
        MutableIssue subTask = issue(4, null, field);
        when(subTask.getParentObject()).thenReturn(parent);

        tell(subTask, EventType.ISSUE_CREATED_ID);

        verify(subTask).setCustomFieldValue(field, "search");
        verifyUpdated(subTask);
    }

    @Test
    void subTasksWithTheAreaOfTheirParentFollowItAndOthersDoNot() {
        given.rules.service.save(shop.id(), 0, draft("", "", "", "following"));
        MutableIssue parent = issue(3, "payments", field);
        MutableIssue same = issue(4, "payments", field);
        MutableIssue other = issue(5, "search", field);
        MutableIssue none = issue(6, null, field);
        when(parent.getSubTaskObjects()).thenReturn(List.of(same, other, none));

        given.changes.keep(field, parent, () -> "payments", "search");
        tell(parent, UPDATED);
        tell(parent, UPDATED);

        verify(same).setCustomFieldValue(field, "search");
        verifyUpdated(same);
        verify(other, never()).setCustomFieldValue(any(), any());
        verify(none, never()).setCustomFieldValue(any(), any());
    }

    @Test
    void aParentThatLosesItsAreaTakesItFromNobody() {
        given.rules.service.save(shop.id(), 0, draft("", "", "", "following"));
        MutableIssue parent = issue(3, "payments", field);
        MutableIssue same = issue(4, "payments", field);
        when(parent.getSubTaskObjects()).thenReturn(List.of(same));

        given.changes.keep(field, parent, () -> "payments", null);
        tell(parent, UPDATED);

        verifyUntouched();
    }

    @Test
    void noMoreSubTasksFollowThanSomebodyCanWaitFor() {
        given.rules.service.save(shop.id(), 0, draft("", "", "", "following"));
        MutableIssue parent = issue(3, "payments", field);
        List<Issue> many = new ArrayList<>();
        for (int i = 0; i < RuledIssueListener.MOST_SUB_TASKS + 5; i++) {
            many.add(issue(100 + i, "payments", field));
        }
        when(parent.getSubTaskObjects()).thenReturn(many);

        given.changes.keep(field, parent, () -> "payments", "search");
        tell(parent, UPDATED);

        verify(given.issues, times(RuledIssueListener.MOST_SUB_TASKS))
                .updateIssue(eq(mia), any(), eq(EventDispatchOption.ISSUE_UPDATED), eq(false));
    }

    @Test
    void changesAreKeptOnlyWhereSubTasksFollow() {
        given.rules.service.save(shop.id(), 0, draft("mapped", "", "", "created"));
        MutableIssue parent = issue(3, "payments", field);
        MutableIssue same = issue(4, "payments", field);
        when(parent.getSubTaskObjects()).thenReturn(List.of(same));

        given.changes.keep(
                field,
                parent,
                () -> {
                    throw new AssertionError("one statement more for nothing");
                },
                "search");
        tell(parent, UPDATED);

        verifyUntouched();
    }

    @Test
    void jiraGoesOnWhateverHappens() {
        given.rules.service.save(shop.id(), 0, draft("mapped", "", "", ""));
        MutableIssue issue = issue(3, null, field);
        when(given.issues.updateIssue(any(), any(), any(), anyBoolean())).thenThrow(new IllegalStateException("no"));

        assertThatCode(() -> tell(issue, EventType.ISSUE_CREATED_ID)).doesNotThrowAnyException();
        assertThatCode(() -> tell(null, UPDATED)).doesNotThrowAnyException();
    }
}
