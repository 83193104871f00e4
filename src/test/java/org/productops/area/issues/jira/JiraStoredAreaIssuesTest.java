package org.productops.area.issues.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.area.jira.ProductAreaField;
import org.productops.area.jira.ProductAreasProperty;
import org.productops.common.error.Confirmation;
import org.productops.testing.fakes.FakeSettings;

class JiraStoredAreaIssuesTest {

    private static final PersistenceFieldType TEXT = PersistenceFieldType.TYPE_LIMITED_TEXT;

    private final AreaFixture areas = new AreaFixture();
    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final CustomFieldValuePersister values = mock(CustomFieldValuePersister.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final IssueIndexingService index = mock(IssueIndexingService.class);
    private final JsonEntityPropertyManager properties = mock(JsonEntityPropertyManager.class);
    private final MutableIssue issue = mock(MutableIssue.class);

    @SuppressWarnings("unchecked") // mocks have no type arguments
    private final CustomFieldType<Object, String> oneType = mock(CustomFieldType.class);

    @SuppressWarnings("unchecked") // mocks have no type arguments
    private final CustomFieldType<Collection<String>, String> severalType = mock(CustomFieldType.class);

    private final CustomField one = field("customfield_1", "product-area", oneType);
    private final CustomField several = field("customfield_2", "product-areas", severalType);

    private final JiraStoredAreaIssues stored = new JiraStoredAreaIssues(
            new ProductAreaField(fields, new FakeSettings()),
            new ProductAreasProperty(properties),
            areas.library,
            areas.storage.transactions(),
            issues,
            values,
            index);

    private static CustomField field(String id, String key, CustomFieldType<?, ?> type) {
        CustomField field = mock(CustomField.class);
        when(field.getId()).thenReturn(id);
        doReturn(type).when(field).getCustomFieldType();
        when(type.getKey()).thenReturn("org.productops.product-ops:" + key);
        return field;
    }

    @BeforeEach
    void mergeCashIntoCheckout() {
        areas.create("checkout", "");
        areas.create("cash", "");
        areas.create("search", "");
        areas.ends.merge("cash", 1, "checkout", Confirmation.EVERYTHING);
        when(fields.getCustomFieldObjects()).thenReturn(List.of(one, several));
        when(issue.getId()).thenReturn(7L);
        when(issue.getKey()).thenReturn("SHOP-7");
        when(issues.getIssueObject(7L)).thenReturn(issue);
    }

    private void has(List<Object> inOne, List<Object> inSeveral, List<String> severalAsRead) {
        when(values.getValues(one, 7L, TEXT)).thenReturn(inOne);
        when(values.getValues(several, 7L, TEXT)).thenReturn(inSeveral);
        when(oneType.getValueFromIssue(one, issue)).thenReturn("checkout");
        when(severalType.getValueFromIssue(several, issue)).thenReturn(severalAsRead);
    }

    @Test
    void aKeyOfAMergedAreaIsWrittenAnewInBothFieldsAndIndexedOnce() throws IndexException {
        has(List.of("cash"), List.of("cash", "search"), List.of("checkout", "search"));

        assertThat(stored.bringUpToDate(7)).isTrue();

        verify(oneType).updateValue(one, issue, "checkout");
        verify(severalType).updateValue(several, issue, List.of("checkout", "search"));
        verify(properties)
                .put(eq("IssueProperty"), eq(7L), eq("productops.areas"), contains("[\"checkout\",\"search\"]"));
        verify(index, times(1)).reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
    }

    @Test
    void anIssueThatSomebodyChangedMeanwhileIsLeftAlone() {
        has(List.of("search"), List.of(), null);

        assertThat(stored.bringUpToDate(7)).isFalse();
        assertThat(stored.bringUpToDate(8)).as("deleted meanwhile").isFalse();

        verify(oneType, never()).updateValue(any(), any(), any());
        verifyNoInteractions(index);
    }

    @Test
    void anIssueWithoutThePropertyGetsIt() throws IndexException {
        has(List.of(), List.of("search"), List.of("search"));

        assertThat(stored.bringUpToDate(7)).isTrue();

        verify(severalType, never()).updateValue(any(), any(), any());
        verify(properties).put(anyString(), anyLong(), anyString(), contains("[\"search\"]"));
        verify(index).reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
    }

    @Test
    void whatCannotBeIndexedIsFoundAgain() throws IndexException {
        has(List.of("cash"), List.of("search"), List.of("search"));
        doThrow(new IndexException("full")).when(index).reIndex(any(), any());

        assertThatThrownBy(() -> stored.bringUpToDate(7)).hasMessageContaining("index");

        verify(values).updateValues(one, 7L, TEXT, List.of("cash"));
        verify(values).updateValues(several, 7L, TEXT, List.of("search"));
        verify(properties).delete("IssueProperty", 7L, "productops.areas");
    }

    @Test
    void issuesAreFoundByWhatIsStoredInAnyField() {
        when(values.getIssueIdsWithValue(one, TEXT, "cash")).thenReturn(Set.of(3L, 1L));
        when(values.getIssueIdsWithValue(several, TEXT, "cash")).thenReturn(Set.of(2L, 3L));

        assertThat(stored.having("cash")).containsExactly(1L, 2L, 3L);
        assertThat(stored.fieldsOfSeveral()).containsExactly("customfield_2");
    }
}
