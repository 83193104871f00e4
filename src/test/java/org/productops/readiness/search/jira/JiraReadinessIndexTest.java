package org.productops.readiness.search.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Confirmation;
import org.productops.readiness.JiraReadinessFixture;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.issue.ItemMark;
import org.productops.readiness.issue.jira.JiraIssueDemands;

/** The property of an issue, and the column that shows it. */
class JiraReadinessIndexTest {

    private final JiraReadinessFixture jira = new JiraReadinessFixture();
    private final IssueManager issues = mock(IssueManager.class);
    private final JsonEntityPropertyManager properties = mock(JsonEntityPropertyManager.class);
    private final IssueIndexingService service = mock(IssueIndexingService.class);
    private final Map<Long, String> kept = new HashMap<>();
    private final JiraReadinessIndex index = new JiraReadinessIndex(
            issues,
            jira.issues,
            jira.core.reader(new JiraIssueDemands(jira.checklists, jira.facts)),
            properties,
            service,
            jira.core.storage.transactions());
    private final ReadinessColumnFieldType column = new ReadinessColumnFieldType(index, jira.core.library);

    @BeforeEach
    void keepsProperties() {
        when(issues.getIssueObject(10L)).thenReturn(jira.issue);
        doAnswer(call -> kept.put(call.getArgument(1), call.getArgument(3)))
                .when(properties)
                .put(anyString(), anyLong(), anyString(), anyString());
        doAnswer(call -> kept.remove(call.<Long>getArgument(1)))
                .when(properties)
                .delete(anyString(), anyLong(), anyString());
        when(properties.get(anyString(), anyLong(), anyString())).thenAnswer(call -> {
            String value = kept.get(call.<Long>getArgument(1));
            EntityProperty property = mock(EntityProperty.class);
            when(property.getValue()).thenReturn(value);
            return value == null ? null : property;
        });
        // The workflow asks for the checklists 7, 8 and 9.
        for (int i = 1; i <= 6; i++) {
            jira.core.checklists.create(draft("Unused " + i, manual("x")));
        }
        jira.core.checklists.create(draft("Definition of done", manual("A"), manual("B")));
    }

    private static CustomField named(String name) {
        CustomField field = mock(CustomField.class);
        when(field.getName()).thenReturn(name);
        return field;
    }

    @Test
    void isWrittenAndIndexedOnlyWhenItChanges() throws IndexException {
        assertThat(index.bringUpToDate(10)).isTrue();
        assertThat(index.bringUpToDate(10)).isFalse();
        assertThat(kept.get(10L))
                .contains("\"state\":\"open\"")
                .contains("\"7:0\"")
                .contains("\"7:0/2\"");

        long item = jira.core
                .library
                .checklists()
                .find(7)
                .orElseThrow()
                .items()
                .get(0)
                .id();
        jira.ticks.put(ItemMark.done(10, item, "key-anna", ReadinessFixture.NOW));
        assertThat(index.bringUpToDate(10)).isTrue();
        assertThat(kept.get(10L)).contains("\"7:50\"");
        verify(service, times(2)).reIndex(jira.issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
        assertThat(index.bringUpToDate(11)).as("an issue that is gone").isFalse();
    }

    @Test
    void whatMayNotHaveComeToTheIndexIsToldAgain() throws IndexException {
        index.bringUpToDate(10);

        assertThat(index.bringUpToDateAgain(10)).isFalse();
        verify(service, times(2)).reIndex(jira.issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
    }

    @Test
    void whatIsNotInTheIndexIsToBeFoundAgain() throws IndexException {
        doThrow(new IndexException("full")).when(service).reIndex(any(), any());

        assertThatThrownBy(() -> index.bringUpToDate(10)).isInstanceOf(IllegalStateException.class);
        assertThat(kept).isEmpty();
    }

    @Test
    void aColumnShowsTheListThatItIsNamedAfterOrAll() {
        assertThat(column.getValueFromIssue(named("Anything"), jira.issue)).isNull();
        index.bringUpToDate(10);

        assertThat(column.getValueFromIssue(named("definition of DONE"), jira.issue))
                .isEqualTo("0/2");
        assertThat(column.getValueFromIssue(named("Anything"), jira.issue)).isEqualTo("Definition of done 0/2");
        assertThat(column.getValueFromIssue(named("Unused 1"), jira.issue)).isNull();
        assertThat(column.getJsonFromIssue(named("Anything"), jira.issue, false, null)
                        .getStandardData()
                        .getData())
                .isEqualTo("Definition of done 0/2");
        jira.core.checklists.delete(7, 1, Confirmation.EVERYTHING);
        assertThat(column.getValueFromIssue(named("Anything"), jira.issue))
                .as("of a list that is gone")
                .isNull();
        kept.put(10L, "{\"of\":\"a later version\"}");
        assertThat(column.getValueFromIssue(named("Anything"), jira.issue)).isNull();
        assertThat(new ReadinessColumnHtml().view("<b>")).isEqualTo("<span dir=\"auto\">&lt;b&gt;</span>");
    }
}
