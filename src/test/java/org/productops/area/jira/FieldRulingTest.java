package org.productops.area.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.productops.area.rule.RuleFixture.draft;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.productops.area.mapping.ComponentPlace;
import org.productops.area.mapping.Mapping;
import org.productops.area.mapping.ProjectPlace;
import org.productops.area.rule.ProjectRuleDraft;
import org.productops.testing.fakes.EnglishTexts;

/** What rules mean for both field types, in forms, over REST and where nobody knows the issue's type. */
class FieldRulingTest {

    private static final String SEVERAL = "customfield_10200";

    private final JiraFixture given = new JiraFixture();
    private final CustomField field = given.customField();
    private final CustomField fieldOfSeveral = given.customField(SEVERAL, ProductAreasFieldType.TYPE);
    private final ProductAreaFieldType one = new ProductAreaFieldType(
            mock(CustomFieldValuePersister.class),
            mock(GenericConfigManager.class),
            given.areas.library,
            given.values,
            given.ruled,
            given.changes,
            given.controls);
    private final ProductAreasFieldType several = new ProductAreasFieldType(
            mock(CustomFieldValuePersister.class),
            mock(GenericConfigManager.class),
            given.areas.library,
            given.values,
            given.ruled,
            given.changes,
            new ProductAreasProperty(mock(JsonEntityPropertyManager.class)),
            given.controls,
            new EnglishTexts());
    private final ProjectPlace shop = given.projects.project(10000, "SHOP", "Web shop");
    private final ComponentPlace basket = given.projects.component(shop, 10100, "Basket");

    @BeforeEach
    void library() {
        given.areas.create("payments", "");
        given.areas.create("search", "");
        given.mappings.add(List.of(
                new Mapping("payments", shop.place(), shop.id()), new Mapping("search", basket.place(), shop.id())));
    }

    @AfterEach
    void noRequest() {
        ExecutingHttpRequest.setSource(() -> null);
    }

    private void requireForBugs() {
        given.rules.service.save(shop.id(), 0, new ProjectRuleDraft("", "", "some", List.of("Bug"), ""));
    }

    private static CustomFieldParams sent(Map<String, String> keyed, String... values) {
        CustomFieldParams sent = mock(CustomFieldParams.class);
        when(sent.getFirstValueForNullKey()).thenReturn(values.length == 0 ? null : values[0]);
        Mockito.doReturn(List.of(values)).when(sent).getValuesForNullKey();
        keyed.forEach((key, value) -> when(sent.getFirstValueForKey(key)).thenReturn(value));
        return sent;
    }

    /** What both types say, which is the same. */
    private String errors(Map<String, String> keyed, String... values) {
        ErrorCollection ofOne = new SimpleErrorCollection();
        one.validateFromParams(sent(keyed, values), ofOne, config(JiraFixture.FIELD_ID));
        ErrorCollection ofSeveral = new SimpleErrorCollection();
        several.validateFromParams(sent(keyed, values), ofSeveral, config(SEVERAL));
        assertThat(ofSeveral.getErrors().values())
                .containsExactlyElementsOf(ofOne.getErrors().values());
        return String.join(" ", ofOne.getErrors().values());
    }

    private static FieldConfig config(String fieldId) {
        FieldConfig config = mock(FieldConfig.class);
        when(config.getFieldId()).thenReturn(fieldId);
        return config;
    }

    @Test
    void aNewIssueOfARequiredTypeIsRefusedWithoutArea() {
        requireForBugs();
        Map<String, String> bug = Map.of(FieldRuling.CHECKED_PROJECT, "10000", FieldRuling.PLACE, "10000/1");

        assertThat(errors(bug)).contains("The rule of the project Web shop requires one for issues of the type Bug");
        assertThat(errors(bug, "search")).isEmpty();
        assertThat(errors(Map.of(FieldRuling.CHECKED_PROJECT, "10000", FieldRuling.PLACE, "10000/3")))
                .isEmpty();
    }

    @Test
    void nothingIsRefusedOnAGuess() {
        requireForBugs();

        assertThat(errors(Map.of(FieldRuling.CHECKED_PROJECT, "10000")))
                .as("the type is not known")
                .isEmpty();
        assertThat(errors(Map.of(FieldRuling.CHECKED_PROJECT, "10001", FieldRuling.PLACE, "10000/1")))
                .as("the project is another one")
                .isEmpty();
        assertThat(errors(Map.of(FieldRuling.PLACE, "1 or 2"))).isEmpty();
        given.rules.service.save(shop.id(), 1, draft("", "", "all", ""));
        assertThat(errors(Map.of(FieldRuling.PLACE, "10000/1"))).isNotEmpty();
        given.projects.hide(shop);
        assertThat(errors(Map.of(FieldRuling.PLACE, "10000/1")))
                .as("a project that the sender may not see, which Jira does not name")
                .isEmpty();
        assertThat(errors(Map.of()))
                .as("a default value in Jira's administration")
                .isEmpty();
    }

    @Test
    void aRuleForAllTypesNeedsTheProjectOnly() {
        given.rules.service.save(shop.id(), 0, draft("", "", "all", ""));

        assertThat(errors(Map.of(FieldRuling.CHECKED_PROJECT, "10000"))).contains("for all its issues");
        assertThat(errors(Map.of())).isEmpty();
    }

    @Test
    void whatIsFilledInAfterwardsIsNotRefusedBefore() {
        given.rules.service.save(shop.id(), 0, draft("mapped", "", "all", ""));

        assertThat(errors(Map.of(FieldRuling.CHECKED_PROJECT, "10000"))).isEmpty();
        assertThat(errors(Map.of(FieldRuling.CHECKED_PROJECT, "10000", FieldRuling.PLACE, "10000/3")))
                .as("somebody was asked, and has emptied it")
                .isNotEmpty();
    }

    @Test
    void anIssueThatExistsIsWhatItIs() {
        requireForBugs();
        MutableIssue bug = inShop(given.issue(3, field, null), "1");
        inShop(given.issue(4, field, null), "3");

        assertThat(errors(Map.of(ProductAreaValues.CHECKED_ISSUE, "3"))).contains("type Bug");
        assertThat(errors(Map.of(ProductAreaValues.ISSUE, "3"))).contains("type Bug");
        assertThat(errors(Map.of(ProductAreaValues.CHECKED_ISSUE, "4", FieldRuling.PLACE, "10000/1")))
                .isEmpty();
        given.hide(bug);
        assertThat(errors(Map.of(ProductAreaValues.CHECKED_ISSUE, "3"))).isEmpty();
    }

    private static MutableIssue inShop(MutableIssue issue, String typeId) {
        when(issue.getProjectId()).thenReturn(10000L);
        when(issue.getIssueTypeId()).thenReturn(typeId);
        return issue;
    }

    @Test
    void theFormOfANewIssueHasWhatTheRuleFillsInAndSendsWhereItStands() {
        given.rules.service.save(shop.id(), 0, draft("mapped", "", "", "created"));
        MutableIssue draft = inShop(mock(MutableIssue.class), "1");
        when(draft.getId()).thenReturn(null);

        assertThat(html(one, field, draft).edit(null))
                .contains("name=\"customfield_10100:place\" value=\"10000/1\"")
                .contains("value=\"payments\"", "data-filled=\"payments\"", "data-fills=\"true\"")
                .contains("/area-proposals?project=10000&amp;field=customfield_10100\"");
        assertThat(html(several, fieldOfSeveral, draft).edit(null)).contains("data-value=\"payments\"");
        assertThat(html(one, field, draft).edit(""))
                .as("what somebody has emptied comes back empty")
                .contains("value=\"\"", "data-fills=\"false\"", "data-filled=\"\"");

        ProjectComponent component = mock(ProjectComponent.class);
        when(component.getId()).thenReturn(basket.id());
        when(draft.getComponents()).thenReturn(List.of(component));
        assertThat(html(one, field, draft).edit(null)).contains("data-filled=\"search\"");
        Issue parent = given.issue(7, field, "payments");
        when(draft.getParentObject()).thenReturn(parent);
        assertThat(html(one, field, draft).edit(null)).contains("data-filled=\"payments\"", "parent=7");
    }

    @Test
    void theFormOfANewIssueSaysThatItMustHaveAnArea() {
        given.rules.service.save(shop.id(), 0, new ProjectRuleDraft("mapped", "", "some", List.of("1"), ""));
        MutableIssue bug = inShop(mock(MutableIssue.class), "1");
        when(bug.getId()).thenReturn(null);
        MutableIssue task = inShop(mock(MutableIssue.class), "3");
        when(task.getId()).thenReturn(null);

        assertThat(html(one, field, bug).required()).isTrue();
        assertThat(html(one, field, bug).edit(null))
                .contains("aria-required=\"true\" aria-describedby=\"customfield_10100-required\"")
                .contains("Web shop requires a product area for issues of the type Bug.");
        assertThat(html(several, fieldOfSeveral, bug).edit(null))
                .contains("aria-required=\"true\"", "Web shop requires a product area for issues of the type Bug.");
        assertThat(html(one, field, task).required()).isFalse();
        assertThat(html(one, field, task).edit(null)).doesNotContain("-required");
    }

    @Test
    void theFormOfAnIssueThatExistsSaysSoToo() {
        requireForBugs();
        MutableIssue bug = inShop(given.issue(3, field, null), "1");
        MutableIssue task = inShop(given.issue(4, field, "payments"), "3");

        assertThat(html(one, field, bug).required()).isTrue();
        assertThat(html(one, field, bug).edit(null))
                .contains("aria-required=\"true\"", "Web shop requires a product area for issues of the type Bug.");
        assertThat(html(several, fieldOfSeveral, bug).edit(null)).contains("aria-required=\"true\"");
        assertThat(html(one, field, task).required()).isFalse();
        assertThat(html(one, field, task).edit("payments")).doesNotContain("-required");
        assertThat(html(one, field, null).required())
                .as("many issues at once, or the field's default")
                .isFalse();
    }

    @Test
    void aFormAsksForNothingThatCannotBeChosen() {
        given.rules.service.save(shop.id(), 0, draft("", "", "all", ""));
        for (String key : List.of("payments", "search")) {
            given.areas.service.archive(key, given.areas.get(key).version(), false);
        }

        assertThat(html(one, field, inShop(given.issue(3, field, null), "1")).required())
                .isFalse();
    }

    @Test
    void otherFormsAreAsTheyWere() {
        given.rules.service.save(shop.id(), 0, draft("mapped", "", "", ""));
        MutableIssue issue = inShop(given.issue(3, field, null), "1");

        assertThat(html(one, field, issue).edit(null))
                .contains("name=\"customfield_10100:issue\" value=\"3\"", "data-fills=\"false\"", "value=\"\"")
                .doesNotContain(":place");
        assertThat(html(one, field, null).edit("payments")).doesNotContain("data-proposals", ":place");
    }

    private static ProductAreaHtml html(ProductAreaFieldType type, CustomField field, Issue issue) {
        return (ProductAreaHtml) type.getVelocityParameters(issue, field, mock(FieldLayoutItem.class))
                .get("productopsArea");
    }

    private static ProductAreaHtml html(ProductAreasFieldType type, CustomField field, Issue issue) {
        return (ProductAreaHtml) type.getVelocityParameters(issue, field, mock(FieldLayoutItem.class))
                .get("productopsArea");
    }

    @Test
    void restSaysWhereANewIssueStands() {
        IssueInputParameters parameters = mock(IssueInputParameters.class);
        IssueContext context = mock(IssueContext.class);
        when(context.getProjectId()).thenReturn(10000L);
        when(context.getIssueTypeId()).thenReturn("1");

        one.getRestFieldOperation(field)
                .updateIssueInputParameters(
                        context,
                        null,
                        JiraFixture.FIELD_ID,
                        parameters,
                        List.of(new FieldOperationHolder("set", new JsonData(null))));

        Mockito.verify(parameters).addCustomFieldValue("customfield_10100:place", "10000/1");
    }

    @Test
    void remembersInTheRequestThatSomebodyWasAsked() {
        HttpServletRequest request = mock(HttpServletRequest.class);
        ExecutingHttpRequest.setSource(() -> request);

        errors(Map.of(FieldRuling.CHECKED_PROJECT, "10000"));
        Mockito.verify(request, Mockito.never()).setAttribute(Mockito.any(), Mockito.any());
        errors(Map.of(FieldRuling.PLACE, "10000/1"));
        Mockito.verify(request).setAttribute("org.productops.area.asked.customfield_10100", true);

        when(request.getAttribute("org.productops.area.asked.customfield_10100"))
                .thenReturn(true);
        assertThat(given.ruled.isAsked(JiraFixture.FIELD_ID)).isTrue();
        assertThat(given.ruled.isAsked(SEVERAL)).isFalse();
    }
}
