package org.productops.area.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.imports.project.customfield.NoTransformationCustomFieldImporter;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.export.FieldExportParts;
import com.atlassian.jira.issue.export.FieldExportPartsBuilder;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.sal.api.UrlMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.MockedConstruction;
import org.productops.area.AreaFixture.Draft;

class ProductAreaFieldTypeTest {

    private static final String SCRIPT = "<script>alert('x')</script>";

    private final JiraFixture given = new JiraFixture();
    private final CustomField field = given.customField();
    private final CustomFieldValuePersister persister = mock(CustomFieldValuePersister.class);
    private final GenericConfigManager configurations = mock(GenericConfigManager.class);
    private final ProductAreaFieldType type = new ProductAreaFieldType(
            persister, configurations, given.areas.library, given.values, given.ruled, given.changes, given.controls);

    @BeforeEach
    void library() {
        given.areas.service.create(new Draft("payments", "Payments", "")
                .documentation("https://docs.example.com/?a=1&b=2")
                .build());
        given.areas.service.create(new Draft("checkout", "Check-out", "payments").build());
        given.areas.create("old", "payments");
        given.areas.service.archive("old", 1, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"checkout", " Checkout ", "CHECKOUT", "check-out", "Payments > Check-out"})
    void takesTheKeyTheNameOrThePathOfAnArea(String typed) {
        assertThat(errors(typed, null)).isEmpty();
        assertThat(type.getValueFromCustomFieldParams(sent(typed, null))).isEqualTo("checkout");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   "})
    void isEmptyIfNothingWasTyped(String typed) {
        assertThat(errors(typed, null)).isEmpty();
        assertThat(type.getValueFromCustomFieldParams(sent(typed, null))).isNull();
    }

    @Test
    void refusesAnUnknownAreaAtTheFieldAndProposesOthersToThoseWhoMayReadTheLibrary() {
        assertThat(errors("nowhere", null)).isEqualTo("There is no product area \u201cnowhere\u201d.");
        assertThat(errors("check", null)).contains("This could be meant: Payments \u203a Check-out (checkout).");

        given.areas.people.actAsNobody();
        assertThat(errors("check", null)).isEqualTo("There is no product area \u201ccheck\u201d.");
    }

    @Test
    void offersTheChoiceWhereSeveralAreasHaveTheName() {
        given.areas.service.create(new Draft("refunds", "Check-out", "").build());

        assertThat(errors("Check-out", null))
                .isEqualTo("Several product areas are called \u201cCheck-out\u201d: Check-out (refunds), "
                        + "Payments \u203a Check-out (checkout). Use the key of one.");
        assertThat(errors("Payments > Check-out", null)).isEmpty();
    }

    @Test
    void offersWhatCouldBeMeantByAValueToTheScriptOfTheForm() {
        given.areas.service.create(new Draft("refunds", "Check-out", "").build());

        assertThat(html(null).edit("Check-out"))
                .contains("data-text-meant=\"This could be meant:\"")
                .containsSubsequence("data-value=\"refunds\"", "data-value=\"checkout\"");
        assertThat(html(null).edit("checkot")).contains("data-value=\"checkout\"");
        assertThat(html(null).edit("checkout")).doesNotContain("<template>", "data-text-meant");
        assertThat(html(null).edit("")).doesNotContain("<template>");

        given.areas.people.actAsNobody();
        assertThat(html(null).edit("Check-out")).doesNotContain("<template>");
    }

    @Test
    void saysInTheFormOfAnIssueThatItsAreaIsArchived() {
        Issue issue = given.issue(3, field, "old");

        assertThat(html(issue).edit("old"))
                .contains("This product area is archived.", "aria-describedby=\"customfield_10100-note\"");
        assertThat(html(issue).edit("checkout")).doesNotContain("is archived", "aria-describedby");
    }

    @Test
    void letsAnIssueKeepAnAreaThatIsNotThereAnyMore() {
        given.issue(3, field, "gone");

        assertThat(errors("gone", "3")).isEmpty();
        assertThat(errors("gone", "99")).contains("gone");
        type.createValue(field, given.issue(4, field, null), "gone");
        verifyNoInteractions(persister);
    }

    @Test
    void takesTheKeyOfAnAreaThatWasMergedForWhatItBecame() {
        Issue issue = given.issue(3, field, "checkout");
        when(persister.getValues(field, 3L, PersistenceFieldType.TYPE_LIMITED_TEXT))
                .thenReturn(List.of("old"));
        given.areas.mergeElsewhere("old", "checkout");

        assertThat(type.getValueFromIssue(field, issue)).isEqualTo("checkout");
        assertThat(errors("old", null)).isEmpty();
        assertThat(type.getValueFromCustomFieldParams(sent("old", null))).isEqualTo("checkout");
        assertThat(html(issue).edit("old")).contains("Payments \u203a Check-out");
        assertThat(type.getChangelogString(field, "old")).isEqualTo("Payments \u203a Check-out");
    }

    @Test
    void takesAnAlias() {
        given.areas.service.update(
                "checkout",
                1,
                new Draft("", "Check-out", "payments").aliases("Till").build());

        assertThat(type.getSingularObjectFromString("till")).isEqualTo("checkout");
    }

    @Test
    void hasNoDefaultThatNoIssueCouldBeGiven() {
        FieldConfig config = mock(FieldConfig.class);
        when(config.getId()).thenReturn(7L);
        for (String key : List.of("old", "gone", "checkout")) {
            when(configurations.retrieve("DefaultValue", "7")).thenReturn(key);
            assertThat(type.getDefaultValue(config)).isEqualTo(key.equals("checkout") ? key : null);
        }
    }

    @Test
    void isSortedAsTheTreeIs() {
        given.areas.create("zoo", "");
        given.areas.create("aside", "checkout");

        assertThat(Stream.of("unknown", "zoo", "old", "aside", "payments", "checkout")
                        .sorted((one, other) -> type.compare(one, other, null)))
                .containsExactly("payments", "checkout", "aside", "old", "zoo", "unknown");
    }

    @Test
    void isExportedAsThePathThatAnImportTakes() {
        CustomFieldExportContext context = mock(CustomFieldExportContext.class);
        when(context.getCustomField()).thenReturn(field);
        when(context.getDefaultColumnHeader()).thenReturn("Product area");
        FieldExportParts nothing = type.getRepresentationFromIssue(given.issue(4, field, null), context);

        assertThat(type.getRepresentationFromIssue(given.issue(3, field, "checkout"), context))
                .isEqualTo(FieldExportPartsBuilder.buildSinglePartRepresentation(
                        JiraFixture.FIELD_ID, "Product area", Stream.of("Payments \u203a Check-out")));
        assertThat(nothing)
                .isEqualTo(FieldExportPartsBuilder.buildSinglePartRepresentation(
                        JiraFixture.FIELD_ID, "Product area", Stream.of()));
        assertThat(type.getSingularObjectFromString("Payments \u203a Check-out"))
                .isEqualTo("checkout");
    }

    @Test
    void comesAlongWithAProjectAsItIs() {
        assertThat(type.getProjectImporter()).isInstanceOf(NoTransformationCustomFieldImporter.class);
    }

    @Test
    void refusesAnArchivedAreaForANewIssueAndForOneThatDoesNotHaveIt() {
        given.issue(1, field, "checkout");
        given.issue(2, field, null);

        assertThat(errors("old", null)).contains("Payments \u203a Old");
        assertThat(errors("old", "1")).contains("archived");
        assertThat(errors("old", "2")).contains("archived");
        assertThat(errors("old", "99")).contains("archived");
        assertThat(errors("old", "1 or 2")).contains("archived");
    }

    @Test
    void letsAnIssueKeepTheArchivedAreaThatItHas() {
        given.issue(3, field, "old");

        assertThat(errors("old", "3")).isEmpty();
    }

    @Test
    void asksTheIssueThatJiraChecksRatherThanTheOneThatWasSent() {
        given.issue(3, field, "old");
        given.issue(4, field, null);

        assertThat(errors(checked("old", null, "3"))).isEmpty();
        assertThat(errors(checked("old", "3", "4"))).contains("archived");
    }

    @Test
    void tellsNothingOfAnIssueThatTheUserMayNotSee() {
        given.hide(given.issue(3, field, "old"));

        assertThat(errors("old", "3")).as("named by the sender").isEqualTo(errors("old", "99"));
        assertThat(errors(checked("old", null, "3"))).isEqualTo(errors("old", "99"));
    }

    @Test
    void givesNoArchivedAreaToANewIssueWhicheverIssueWasNamedWithIt() {
        given.issue(3, field, "old");
        assertThat(errors(checked("old", null, "3")))
                .as("a new issue, of which Jira says nothing")
                .isEmpty();

        type.createValue(field, given.issue(4, field, null), "old");

        verifyNoInteractions(persister);
    }

    @Test
    void givesNoArchivedAreaToAnIssueThatDoesNotHaveIt() {
        Issue issue = given.issue(4, field, null);

        assertThatThrownBy(() -> type.updateValue(field, issue, "old"))
                .isInstanceOf(FieldValidationException.class)
                .hasMessageContaining("Payments \u203a Old is archived");
        verify(persister, never()).updateValues(any(), any(), any(), any());

        when(persister.getValues(field, 4L, PersistenceFieldType.TYPE_LIMITED_TEXT))
                .thenReturn(List.of("old"));
        type.updateValue(field, issue, "old");
        verify(persister).updateValues(field, 4L, PersistenceFieldType.TYPE_LIMITED_TEXT, List.of("old"));
    }

    @Test
    void writesAndReadsTheKeyAsLimitedText() {
        Issue issue = given.issue(3, field, null);
        when(persister.getValues(field, 3L, PersistenceFieldType.TYPE_LIMITED_TEXT))
                .thenReturn(List.of("checkout"));

        type.updateValue(field, issue, "checkout");

        verify(persister).updateValues(field, 3L, PersistenceFieldType.TYPE_LIMITED_TEXT, List.of("checkout"));
        assertThat(type.getValueFromIssue(field, issue)).isEqualTo("checkout");
    }

    @Test
    void showsThePathInTheHistoryAndKeepsTheKeyThere() {
        assertThat(type.getChangelogString(field, "checkout")).isEqualTo("Payments \u203a Check-out");
        assertThat(type.getChangelogString(field, "gone")).isEqualTo("gone");
        assertThat(type.getChangelogValue(field, "checkout")).isEqualTo("checkout");
        assertThat(type.getChangelogString(field, null)).isNull();
    }

    @Test
    void isReadOverRestWithKeyNameAndPath() {
        type.init(mock(CustomFieldTypeModuleDescriptor.class));

        assertThat(json(given.issue(3, field, "checkout")))
                .isEqualTo(Map.of("key", "checkout", "name", "Check-out", "path", "Payments \u203a Check-out"));
        assertThat(json(given.issue(5, field, "gone")))
                .isEqualTo(Map.of("key", "gone", "name", "gone", "path", "gone"));
        assertThat(json(given.issue(4, field, null))).isNull();
        assertThat(type.getJsonSchema(field).getType()).isEqualTo("any");
    }

    private Object json(Issue issue) {
        return type.getJsonFromIssue(field, issue, true, null).getStandardData().getData();
    }

    @Test
    void isSetOverRestWithTheIssueThatItIsSetOn() {
        IssueInputParameters parameters = mock(IssueInputParameters.class);

        ErrorCollection errors = set(parameters, given.issue(3, field, null), "checkout");

        assertThat(errors.hasAnyErrors()).isFalse();
        verify(parameters).addCustomFieldValue(JiraFixture.FIELD_ID, "checkout");
        verify(parameters).addCustomFieldValue(JiraFixture.FIELD_ID + ":issue", "3");
    }

    @Test
    void isSetOverRestByWhatItAnswers() {
        IssueInputParameters parameters = mock(IssueInputParameters.class);

        set(parameters, null, Map.of("key", "checkout", "name", "Check-out", "path", "Payments \u203a Check-out"));
        set(parameters, null, Map.of("name", "Check-out"));

        verify(parameters).addCustomFieldValue(JiraFixture.FIELD_ID, "checkout");
        verify(parameters).addCustomFieldValue(JiraFixture.FIELD_ID, "Check-out");
    }

    @Test
    void refusesOverRestWhatSpeaksOfTwoAreas() {
        IssueInputParameters parameters = mock(IssueInputParameters.class);

        assertThat(set(parameters, null, Map.of("key", "checkout", "name", "Payments"))
                        .getErrors())
                .containsEntry(
                        JiraFixture.FIELD_ID,
                        "\u201ccheckout\u201d and \u201cPayments\u201d are not the same product area."
                                + " Send only what names the one that you mean.");
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("key", "checkout", "path", "Payments \u203a Old"),
                Map.of("path", "Payments \u203a Check-out", "name", "Old"),
                Map.of("key", "gone", "name", "Check-out"),
                Map.of("key", "checkout", "name", "Nothing"),
                Map.of("key", "checkout", "name", 7))) {
            assertThat(set(parameters, null, wrong).getErrors())
                    .as(wrong.toString())
                    .containsOnlyKeys(JiraFixture.FIELD_ID);
        }
        verifyNoInteractions(parameters);
    }

    @Test
    void takesOverRestANameThatOtherAreasHaveTooBesideAKey() {
        given.areas.service.create(new Draft("till", "Check-out", "").build());
        IssueInputParameters parameters = mock(IssueInputParameters.class);

        assertThat(set(parameters, null, Map.of("key", "till", "name", "check-out"))
                        .hasAnyErrors())
                .isFalse();
        assertThat(set(parameters, null, Map.of("key", "gone", "name", "gone", "path", "gone"))
                        .hasAnyErrors())
                .as("what is answered of an area that is not there any more")
                .isFalse();
        verify(parameters).addCustomFieldValue(JiraFixture.FIELD_ID, "till");
    }

    @Test
    void isEmptiedOverRestByNull() {
        IssueInputParameters parameters = mock(IssueInputParameters.class);

        set(parameters, null, null);

        verify(parameters).addCustomFieldValue(JiraFixture.FIELD_ID, "");
        verifyNoMoreInteractions(parameters);
    }

    @Test
    void refusesAnythingElseOverRest() {
        IssueInputParameters parameters = mock(IssueInputParameters.class);

        for (Object wrong : List.of(List.of("checkout"), 7, Map.of("id", "checkout"), Map.of("key", 7))) {
            assertThat(set(parameters, null, wrong).getErrors()).containsOnlyKeys(JiraFixture.FIELD_ID);
        }
        verifyNoInteractions(parameters);
    }

    @Test
    void cannotBeSetOverRestWhereJiraLacksWhatThatNeeds() {
        FieldOperationHolder operation = mock(FieldOperationHolder.class);
        when(operation.getData()).thenThrow(new NoSuchMethodError("getData"));
        IssueInputParameters lacking = mock(IssueInputParameters.class);
        when(lacking.addCustomFieldValue(any(), any())).thenThrow(new NoSuchMethodError("addCustomFieldValue"));

        ErrorCollection unread = type.getRestFieldOperation(field)
                .updateIssueInputParameters(null, null, JiraFixture.FIELD_ID, lacking, List.of(operation));

        assertThat(unread.getErrors())
                .containsOnlyKeys(JiraFixture.FIELD_ID)
                .values()
                .first()
                .asString()
                .contains("form");
        assertThat(set(lacking, null, "checkout").getErrors()).isEqualTo(unread.getErrors());
    }

    @Test
    void isReadOverRestWhereJiraTakesNothingThatPeopleSee() {
        try (MockedConstruction<FieldJsonRepresentation> json = mockConstruction(
                FieldJsonRepresentation.class, (made, how) -> doThrow(new NoSuchMethodError("setRenderedData"))
                        .when(made)
                        .setRenderedData(any()))) {
            assertThat(type.getJsonFromIssue(field, given.issue(3, field, "checkout"), true, null))
                    .isSameAs(json.constructed().get(0));
        }
    }

    @Test
    void tellsProgramsNothingOfTheSearchWhereJiraLacksWhatThatNeeds() {
        assertThat(type.getFieldTypeInfo(null)).isNotNull();
        when(given.application.getBaseUrl(UrlMode.RELATIVE)).thenThrow(new NoSuchMethodError("FieldTypeInfo"));

        assertThat(type.getFieldTypeInfo(null)).isNotNull();
    }

    @Test
    void isShownAsThePathLinkedToThePageOfTheArea() {
        given.areas.service.update(
                "checkout",
                1,
                new Draft("", "Check-out", "payments")
                        .description("From the \"cart\" on")
                        .build());

        assertThat(html(null).view("checkout"))
                .contains("Payments \u203a Check-out")
                .contains("href=\"/jira/plugins/servlet/productops/area/checkout\"")
                .contains("title=\"From the &quot;cart&quot; on\"")
                .doesNotContain("docs.example.com");
        assertThat(html(null).view("nowhere")).contains("nowhere").doesNotContain("href");
        assertThat(html(null).view("old")).contains("Archived");
        assertThat(html(null).view(SCRIPT)).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(html(null).xml("a&b")).isEqualToIgnoringNewLines("<customfieldvalue>a&amp;b</customfieldvalue>");
    }

    @Test
    void isEditedInAPickerOverAPlainTextField() {
        String html = html(given.issue(3, field, "checkout")).edit("checkout");

        assertThat(html)
                .contains("<productops-picker data-source=\"area\"")
                .contains("data-value-label=\"Payments \u203a Check-out\"")
                .contains("id=\"customfield_10100\" name=\"customfield_10100\" value=\"checkout\"")
                .contains("name=\"customfield_10100:issue\" value=\"3\"");
        assertThat(html(null).edit(null)).contains("value=\"\"").doesNotContain("customfield_10100:issue");
        assertThat(html(null).edit("\"><script>")).doesNotContain("<script>");
    }

    @Test
    void loadsThePickersScriptOnlyWhereItIsEdited() {
        html(null).view("checkout");
        assertThat(given.browser.required()).isEmpty();

        html(null).edit("checkout");
        assertThat(given.browser.required()).containsExactly("org.productops.product-ops:picker");
    }

    @Test
    void tellsProgramsWhereToSearch() {
        assertThat(given.controls.searchAddress()).isEqualTo("/jira/rest/productops/1.0/area-choices?query=");
    }

    @Test
    void isReadWithoutAnybodyLoggedInAsIssuesCanBe() {
        given.areas.people.actAsNobody();

        assertThat(html(null).view("checkout")).contains("Payments \u203a Check-out");
        assertThat(errors("checkout", null)).isEmpty();
    }

    private ProductAreaHtml html(Issue issue) {
        return (ProductAreaHtml) type.getVelocityParameters(issue, field, mock(FieldLayoutItem.class))
                .get("productopsArea");
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

    private String errors(String typed, String issueId) {
        return errors(sent(typed, issueId));
    }

    private String errors(CustomFieldParams sent) {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        FieldConfig config = mock(FieldConfig.class);
        when(config.getFieldId()).thenReturn(JiraFixture.FIELD_ID);
        type.validateFromParams(sent, errors, config);
        assertThat(errors.getErrorMessages()).isEmpty();
        return errors.getErrors().getOrDefault(JiraFixture.FIELD_ID, "");
    }

    private static CustomFieldParams checked(String typed, String sentIssue, String checkedIssue) {
        CustomFieldParams sent = sent(typed, sentIssue);
        when(sent.getFirstValueForKey("com.atlassian.jira.internal.issue_id")).thenReturn(checkedIssue);
        return sent;
    }

    private static CustomFieldParams sent(String typed, String issueId) {
        CustomFieldParams sent = mock(CustomFieldParams.class);
        when(sent.getFirstValueForNullKey()).thenReturn(typed);
        when(sent.getFirstValueForKey("issue")).thenReturn(issueId);
        return sent;
    }
}
