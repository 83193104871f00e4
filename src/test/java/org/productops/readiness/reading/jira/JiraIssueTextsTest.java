package org.productops.readiness.reading.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.common.error.InvalidException;
import org.productops.common.issue.VisibleIssue;
import org.productops.readiness.JiraReadinessFixture;
import org.productops.readiness.checklist.format.ChecklistDialect;
import org.productops.readiness.checklist.format.TextItem;
import org.productops.readiness.reading.IssueTexts;
import org.productops.readiness.reading.TextSource;
import org.productops.testing.fakes.EnglishTexts;

/** What stands in fields and properties of Jira's issues, as apps keep it there. */
class JiraIssueTextsTest {

    private static final String FOREIGN = "customfield_10300";

    private final JiraReadinessFixture jira = new JiraReadinessFixture();
    private final JsonEntityPropertyManager properties = mock(JsonEntityPropertyManager.class);
    private final JiraIssueTexts texts = new JiraIssueTexts(jira.customFields, properties, new EnglishTexts());
    private final VisibleIssue issue = jira.issues.shown(jira.issue);

    private Optional<String> field(String id) {
        return texts.textOf(issue, new TextSource(TextSource.Kind.FIELD, id, ""));
    }

    private Optional<String> property(String key, String within) {
        return texts.textOf(issue, new TextSource(TextSource.Kind.PROPERTY, key, within));
    }

    private void keep(String key, String json) {
        EntityProperty property = mock(EntityProperty.class);
        when(property.getValue()).thenReturn(json);
        when(properties.get("IssueProperty", issue.id(), key)).thenReturn(property);
    }

    /** A field of another app, whose value is a thing of that app. */
    private void foreign(Object value, CustomFieldType<?, ?> type) {
        CustomField field = mock(CustomField.class);
        when(field.getId()).thenReturn(FOREIGN);
        doReturn(type).when(field).getCustomFieldType();
        when(jira.customFields.getCustomFieldObject(FOREIGN)).thenReturn(field);
        when(jira.issue.getCustomFieldValue(field)).thenReturn(value);
    }

    @Test
    void readsTheTextsOfFields() {
        when(jira.issue.getDescription()).thenReturn("- A");
        when(jira.issue.getEnvironment()).thenReturn(" ");
        foreign("- [x] B", mock(CustomFieldType.class));

        assertThat(field("description")).contains("- A");
        assertThat(field("environment")).as("nothing to be seen").isEmpty();
        assertThat(field(FOREIGN)).contains("- [x] B");
        assertThatThrownBy(() -> field("customfield_99999")).isInstanceOf(InvalidException.class);
    }

    @Test
    void theFieldOfAnotherAppIsReadAsThatAppGivesItOverRest() {
        CustomFieldType<?, ?> type =
                mock(CustomFieldType.class, withSettings().extraInterfaces(RestAwareCustomFieldType.class));
        when(((RestAwareCustomFieldType) type).getJsonFromIssue(any(), any(), anyBoolean(), any()))
                .thenReturn(new FieldJsonRepresentation(
                        new JsonData(List.of(Map.of("name", "Reviewed", "checked", true, "mandatory", true)))));
        foreign(new Object(), type);

        String text = field(FOREIGN).orElseThrow();

        assertThat(ChecklistDialect.OKAPYA_JSON.read(text, false).items())
                .extracting(TextItem::text, TextItem::mandatory, TextItem::state)
                .containsExactly(tuple("Reviewed", true, TextItem.State.DONE));
    }

    @Test
    void theFieldOfAnAppThatGivesNothingOverRestIsReadLineByLine() {
        foreign(List.of("- A", "+ B"), mock(CustomFieldType.class));
        assertThat(field(FOREIGN)).contains("- A\n+ B");
        foreign(null, mock(CustomFieldType.class));
        assertThat(field(FOREIGN)).isEmpty();
    }

    @Test
    void readsTheTextThatSmartChecklistMirrors() {
        keep("com.railsware.SmartChecklist.checklist", "\"## Before\\n- Tests\\n+ Changelog\\n> one line\"");

        assertThat(ChecklistDialect.SMART_CHECKLIST
                        .read(
                                property("com.railsware.SmartChecklist.checklist", "")
                                        .orElseThrow(),
                                true)
                        .items())
                .extracting(TextItem::section, TextItem::text, TextItem::state)
                .containsExactly(
                        tuple("Before", "Tests", TextItem.State.OPEN),
                        tuple("Before", "Changelog", TextItem.State.DONE));
        assertThat(property("other", "")).as("no such property").isEmpty();
    }

    @Test
    void readsTheObjectThatHeroCodersKeepsWholeOrAPlaceInIt() {
        keep(
                "checklist",
                "{\"items\":\"A\\nB\",\"allItems\":2,\"activeItems\":0,\"inner\":{\"list\":[\"- C\",\"- D\"]}}");

        assertThat(ChecklistDialect.HEROCODERS_PROPERTY
                        .read(property("checklist", "").orElseThrow(), true)
                        .items())
                .extracting(TextItem::text, TextItem::state)
                .containsExactly(tuple("A", TextItem.State.DONE), tuple("B", TextItem.State.DONE));
        assertThat(property("checklist", "items")).contains("A\nB");
        assertThat(property("checklist", "inner/list")).contains("- C\n- D");
        assertThat(property("checklist", "inner/nothing")).isEmpty();
        assertThatThrownBy(() -> property("checklist", "allItems"))
                .as("a number")
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void namesTheFieldsThatCanBeRead() {
        assertThat(texts.fields()).extracting(IssueTexts.Field::id).contains("description", "environment");
    }
}
