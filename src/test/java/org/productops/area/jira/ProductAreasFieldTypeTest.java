package org.productops.area.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.imports.project.customfield.NoTransformationCustomFieldImporter;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.export.FieldExportPartsBuilder;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.productops.testing.fakes.EnglishTexts;

class ProductAreasFieldTypeTest {

    private static final PersistenceFieldType TEXT = PersistenceFieldType.TYPE_LIMITED_TEXT;

    private final JiraFixture given = new JiraFixture();
    private final CustomField field = given.customField();
    private final CustomFieldValuePersister persister = mock(CustomFieldValuePersister.class);
    private final GenericConfigManager configurations = mock(GenericConfigManager.class);
    private final JsonEntityPropertyManager properties = mock(JsonEntityPropertyManager.class);
    private final ProductAreasFieldType type = new ProductAreasFieldType(
            persister,
            configurations,
            given.areas.library,
            given.values,
            given.ruled,
            given.changes,
            new ProductAreasProperty(properties),
            given.controls,
            new EnglishTexts());

    @BeforeEach
    void library() {
        given.areas.create("payments", "");
        given.areas.create("checkout", "payments");
        given.areas.create("old", "payments");
        given.areas.create("zoo", "");
        given.areas.service.archive("old", 1, false);
    }

    @Test
    void takesKeysNamesAndPathsEachOnceInTheOrderOfTheTree() {
        CustomFieldParams sent = sent("Zoo", "payments > checkout", "payments\nCHECKOUT\n", " ");

        assertThat(errors(sent)).isEmpty();
        assertThat(type.getValueFromCustomFieldParams(sent)).containsExactly("payments", "checkout", "zoo");
        assertThat(type.getStringValueFromCustomFieldParams(sent))
                .as("shown again as typed")
                .isEqualTo(List.of("Zoo", "payments > checkout", "payments", "CHECKOUT"));
    }

    @Test
    void isEmptyIfNothingWasTyped() {
        CustomFieldParams nothing = mock(CustomFieldParams.class);
        when(nothing.getValuesForNullKey()).thenReturn(null);

        assertThat(type.getValueFromCustomFieldParams(nothing)).isNull();
        assertThat(type.getValueFromCustomFieldParams(sent("", "\n"))).isNull();
        assertThat(errors(nothing)).isEmpty();
    }

    @Test
    void saysOfEachAreaThatCannotBeGivenWhyItCannot() {
        assertThat(errors(sent("checkout", "old", "nowhere")))
                .isEqualTo(
                        "Payments \u203a Old is archived and cannot be chosen any more. Choose another product area. "
                                + "There is no product area \u201cnowhere\u201d.");
    }

    @Test
    void letsAnIssueKeepWhatItHas() {
        given.issue(3, field, List.of("old", "gone"));
        CustomFieldParams sent = sent("old", "gone", "checkout");
        when(sent.getFirstValueForKey("issue")).thenReturn("3");

        assertThat(errors(sent)).isEmpty();
    }

    @Test
    void takesNoMoreThanTheIndexShould() {
        String[] many = IntStream.rangeClosed(0, ProductAreasFieldType.MOST)
                .mapToObj(i -> "checkout")
                .toArray(String[]::new);

        assertThat(errors(sent(many))).contains("100");
    }

    @Test
    void keepsEachValueAndWhatTheIndexReads() {
        Issue issue = given.issue(4, field, null);

        type.createValue(field, issue, List.of("zoo", "old", "checkout", "gone"));

        verify(persister).createValues(field, 4L, TEXT, List.of("checkout", "zoo"));
        verify(properties)
                .put(
                        "IssueProperty",
                        4L,
                        "productops.areas",
                        "{\"areas\":[\"checkout\",\"zoo\"],\"fields\":{\"customfield_10100\":[\"checkout\",\"zoo\"]}}");
    }

    @Test
    void keepsNothingForTheIndexWhereNothingIsLeft() {
        type.createValue(field, given.issue(4, field, null), List.of("old"));
        verifyNoInteractions(persister, properties);

        type.updateValue(field, given.issue(4, field, List.of("zoo")), null);

        verify(persister).updateValues(field, 4L, TEXT, List.of());
        verify(properties).delete("IssueProperty", 4L, "productops.areas");
    }

    @Test
    void leavesWhatOtherFieldsOfTheIssueHaveInTheIndex() {
        when(properties.get("IssueProperty", 4L, "productops.areas"))
                .thenReturn(() -> "{\"areas\":[\"zoo\"],\"fields\":{\"customfield_1\":[\"zoo\"]}}");

        type.updateValue(field, given.issue(4, field, null), List.of("checkout", "zoo"));

        verify(properties)
                .put(
                        "IssueProperty",
                        4L,
                        "productops.areas",
                        "{\"areas\":[\"zoo\",\"checkout\"],\"fields\":{\"customfield_1\":[\"zoo\"],"
                                + "\"customfield_10100\":[\"checkout\",\"zoo\"]}}");
    }

    @Test
    void writesAnewWhatSomebodyBrokeInTheProperty() {
        when(properties.get("IssueProperty", 4L, "productops.areas")).thenReturn(() -> "[1]");

        type.updateValue(field, given.issue(4, field, null), List.of("zoo"));

        verify(properties).put(Mockito.eq("IssueProperty"), Mockito.eq(4L), any(), Mockito.contains("[\"zoo\"]"));
    }

    @Test
    void refusesToWriteAnArchivedAreaThatTheIssueDoesNotHave() {
        Issue issue = given.issue(4, field, null);

        assertThatThrownBy(() -> type.updateValue(field, issue, List.of("checkout", "old")))
                .isInstanceOf(FieldValidationException.class)
                .hasMessageContaining("Payments \u203a Old is archived");
        verify(persister, never()).updateValues(any(), any(), any(), any());
        verifyNoInteractions(properties);

        when(persister.getValues(field, 4L, TEXT)).thenReturn(List.of("old"));
        type.updateValue(field, issue, List.of("checkout", "old"));
        verify(persister).updateValues(field, 4L, TEXT, List.of("checkout", "old"));
    }

    @Test
    void isReadInTheOrderOfTheTree() {
        when(persister.getValues(field, 4L, TEXT)).thenReturn(List.of("zoo", "gone", "payments"));

        assertThat(type.getValueFromIssue(field, given.issue(4, field, null)))
                .containsExactly("payments", "zoo", "gone");
    }

    @Test
    void hasWhatMergedAreasBecameOnce() {
        given.areas.mergeElsewhere("old", "checkout");
        when(persister.getValues(field, 4L, TEXT)).thenReturn(List.of("old", "zoo", "checkout"));

        assertThat(type.getValueFromIssue(field, given.issue(4, field, null))).containsExactly("checkout", "zoo");
    }

    @Test
    void hasNoDefaultThatNoIssueCouldBeGiven() {
        FieldConfig config = mock(FieldConfig.class);
        when(config.getId()).thenReturn(7L);
        assertThat(type.getDefaultValue(config)).isNull();

        when(configurations.retrieve("DefaultValue", "7")).thenReturn(List.of("old", "zoo"));
        assertThat(type.getDefaultValue(config)).containsExactly("zoo");
    }

    @Test
    void hasPathsInTheHistoryAndKeysBehindThem() {
        assertThat(type.getChangelogString(field, List.of("checkout", "zoo")))
                .isEqualTo("Payments \u203a Checkout, Zoo");
        assertThat(type.getChangelogValue(field, List.of("checkout", "zoo"))).isEqualTo("checkout, zoo");
        assertThat(type.getChangelogString(field, null)).isNull();
        assertThat(type.getChangelogValue(field, null)).isEmpty();
    }

    @Test
    void isTheSameInAnyOrder() {
        assertThat(type.valuesEqual(List.of("a", "b"), List.of("b", "a"))).isTrue();
        assertThat(type.valuesEqual(null, List.of())).isTrue();
        assertThat(type.valuesEqual(List.of("a"), List.of("a", "b"))).isFalse();
    }

    @Test
    void isSortedByWhatStandsFirstInTheTree() {
        assertThat(Stream.<Collection<String>>of(
                                List.of("zoo"), List.of("payments", "zoo"), List.of("checkout"), List.of("payments"))
                        .sorted((one, other) -> type.compare(one, other, null)))
                .containsExactly(List.of("payments"), List.of("payments", "zoo"), List.of("checkout"), List.of("zoo"));
    }

    @Test
    void isExportedInOneColumnForEachArea() {
        CustomFieldExportContext context = mock(CustomFieldExportContext.class);
        when(context.getCustomField()).thenReturn(field);
        when(context.getDefaultColumnHeader()).thenReturn("Product areas");

        assertThat(type.getRepresentationFromIssue(given.issue(3, field, List.of("checkout", "zoo")), context))
                .isEqualTo(FieldExportPartsBuilder.buildSinglePartRepresentation(
                        JiraFixture.FIELD_ID, "Product areas", Stream.of("Payments \u203a Checkout", "Zoo")));
        assertThat(type.getSingularObjectFromString("Payments \u203a Checkout")).isEqualTo("checkout");
        assertThat(type.getProjectImporter()).isInstanceOf(NoTransformationCustomFieldImporter.class);
    }

    @Test
    void isReadOverRestAsAListOfAreas() {
        type.init(mock(CustomFieldTypeModuleDescriptor.class));

        assertThat(json(List.of("checkout", "gone")))
                .isEqualTo(List.of(
                        Map.of("key", "checkout", "name", "Checkout", "path", "Payments \u203a Checkout"),
                        Map.of("key", "gone", "name", "gone", "path", "gone")));
        assertThat(json(null)).isNull();
        assertThat(type.getJsonSchema(field))
                .returns("array", JsonType::getType)
                .returns("any", JsonType::getItems);
    }

    private Object json(Collection<String> value) {
        return type.getJsonFromIssue(field, given.issue(3, field, value), true, null)
                .getStandardData()
                .getData();
    }

    @Test
    void isSetOverRestByAListOfTextsAndObjects() {
        IssueInputParameters parameters = mock(IssueInputParameters.class);

        ErrorCollection errors = set(parameters, given.issue(3, field, null), List.of("zoo", Map.of("name", "Check")));

        assertThat(errors.hasAnyErrors()).isFalse();
        verify(parameters).addCustomFieldValue(JiraFixture.FIELD_ID, "zoo", "Check");
        verify(parameters).addCustomFieldValue(JiraFixture.FIELD_ID + ":issue", "3");
    }

    @Test
    void isEmptiedOverRestByNullAndByAnEmptyList() {
        for (Object nothing : new Object[] {null, List.of()}) {
            IssueInputParameters parameters = mock(IssueInputParameters.class);
            set(parameters, null, nothing);
            verify(parameters).addCustomFieldValue(JiraFixture.FIELD_ID, "");
        }
    }

    @Test
    void refusesAnythingElseOverRest() {
        IssueInputParameters parameters = mock(IssueInputParameters.class);

        for (Object wrong : List.of(
                "zoo",
                Map.of("key", "zoo"),
                List.of("zoo", 7),
                Arrays.asList("zoo", null),
                List.of("zoo", Map.of("key", "zoo", "name", "Check-out")))) {
            assertThat(set(parameters, null, wrong).getErrors()).containsOnlyKeys(JiraFixture.FIELD_ID);
        }
        verifyNoInteractions(parameters);
    }

    private ErrorCollection set(IssueInputParameters parameters, Issue issue, Object json) {
        return type.getRestFieldOperation(field)
                .updateIssueInputParameters(
                        issue,
                        issue,
                        JiraFixture.FIELD_ID,
                        parameters,
                        List.of(new FieldOperationHolder("set", new JsonData(json))));
    }

    @Test
    void isShownAsLinkedPathsAndInXmlAsKeys() {
        assertThat(html(null).view(List.of("checkout", "old")))
                .containsSubsequence(
                        "href=\"/jira/plugins/servlet/productops/area/checkout\"",
                        "Payments \u203a Checkout",
                        ", ",
                        "Payments \u203a Old",
                        "Archived");
        assertThat(html(null).xml(List.of("checkout", "a&b")))
                .isEqualToIgnoringNewLines(
                        "<customfieldvalue>checkout</customfieldvalue><customfieldvalue>a&amp;b</customfieldvalue>");
    }

    @Test
    void isEditedInAListOverAPlainTextArea() {
        assertThat(html(given.issue(3, field, List.of("checkout"))).edit(List.of("checkout", "\"><script>")))
                .contains("name=\"customfield_10100\"", "checkout\n", "name=\"customfield_10100:issue\" value=\"3\"")
                .doesNotContain("<script>");
        assertThat(given.browser.required()).isNotEmpty();
    }

    private ProductAreaHtml html(Issue issue) {
        return (ProductAreaHtml) type.getVelocityParameters(issue, field, mock(FieldLayoutItem.class))
                .get("productopsArea");
    }

    private String errors(CustomFieldParams sent) {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        FieldConfig config = mock(FieldConfig.class);
        when(config.getFieldId()).thenReturn(JiraFixture.FIELD_ID);
        type.validateFromParams(sent, errors, config);
        assertThat(errors.getErrorMessages()).isEmpty();
        return errors.getErrors().getOrDefault(JiraFixture.FIELD_ID, "");
    }

    private static CustomFieldParams sent(String... typed) {
        CustomFieldParams sent = mock(CustomFieldParams.class);
        Mockito.doReturn(List.of(typed)).when(sent).getValuesForNullKey();
        return sent;
    }
}
