package org.productops.readiness.field.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.productops.readiness.ReadinessFixture.automatic;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.jira.CustomFieldCreation;
import org.productops.common.setup.SetUpResult;
import org.productops.readiness.TestWorkflow;
import org.productops.readiness.check.SubtasksResolvedCheck;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.issue.ItemChange;
import org.productops.readiness.jira.EngineFixture;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeDates;
import org.productops.testing.fakes.VelocityTemplates;

/** The field, with the validator in the real workflow engine. */
class ChecklistFieldTypeTest {

    private final EngineFixture given = new EngineFixture();
    private final CustomField field =
            given.jira.field("customfield_10900", "Checklist", "org.productops.product-ops:checklist");
    private final CustomFieldValuePersister persister = mock(CustomFieldValuePersister.class);
    private final EnglishTexts texts = new EnglishTexts();
    private final ChecklistFieldType type = new ChecklistFieldType(
            persister,
            mock(GenericConfigManager.class),
            new ChecklistFieldTicks(given.jira.items, given.jira.issues, texts),
            new ChecklistFieldForm(
                    given.jira.reader,
                    given.jira.core.engine,
                    given.jira.facts,
                    given.jira.checklists,
                    given.jira.issues,
                    given.jira.core.eligible,
                    given.jira.core.people,
                    texts,
                    new FakeDates(),
                    VelocityTemplates.create()),
            new ChecklistFieldSum(given.jira.reader, given.jira.issues));
    private final Checklist checklist = given.jira.core.checklists.create(
            draft("Done <b>", manual("Reviewed <i>"), automatic(SubtasksResolvedCheck.KIND, "")));
    private final long reviewed = checklist.items().get(0).id();

    @BeforeEach
    void needIt() {
        given.validate(TestWorkflow.DONE, Map.of("checklistId", String.valueOf(checklist.id())));
        given.validate(TestWorkflow.CREATE, Map.of("checklistId", String.valueOf(checklist.id())));
        when(given.jira.issue.getProjectId()).thenReturn(1L);
    }

    private String html(String typed) {
        Map<String, Object> parameters = type.getVelocityParameters(given.jira.issue, field, null);
        return ((ChecklistFieldHtml) parameters.get("productopsChecklist")).edit(typed.isEmpty() ? null : typed);
    }

    @Test
    void showsTheItemsForTickingAndLinksWhatIsInTheWay() {
        Issue open = mock(Issue.class);
        when(open.getKey()).thenReturn("PAY-2");
        when(given.jira.issue.getSubTaskObjects()).thenReturn(List.of(open));

        assertThat(html(""))
                .contains("Done &lt;b&gt;", "Reviewed &lt;i&gt;")
                .contains("<input type=\"hidden\" name=\"customfield_10900\" value=\"?" + reviewed + "\">")
                .contains("name=\"customfield_10900\" value=\"+" + reviewed + "\">")
                .contains("<a href=\"/jira/browse/PAY-2\">PAY-2</a>")
                .doesNotContain("<b>", "<i>", " checked");
    }

    @Test
    void whatIsNeededLaterIsThereToBeTickedEarlyBelowWhatIsNext() {
        Checklist later = given.jira.core.checklists.create(draft("Ready", manual("Sized"), manual("Closed before")));
        given.validate(TestWorkflow.START, Map.of("checklistId", String.valueOf(later.id())));
        Checklist standing = given.jira.core.checklists.create(new ChecklistDraft(
                "Everywhere",
                "",
                new ChecklistDraft.ScopeDraft(true, ""),
                ChecklistDraft.OverridesDraft.USUAL,
                List.of(manual("Looked at"))));
        given.tick(later.items().get(1));

        assertThat(html(""))
                .containsSubsequence("Reviewed", "Sized")
                .contains("Looked at")
                .contains("?" + standing.items().get(0).id())
                .doesNotContain("Closed before");
    }

    @Test
    void showsWhatWasTypedWhenTheFormComesBack() {
        assertThat(html("?" + reviewed + " +" + reviewed)).containsPattern("value=\"\\+" + reviewed + "\" checked>");
        given.tick(checklist.items().get(0));
        assertThat(html("")).contains("value=\"!" + reviewed + "\"").contains(" checked>");
        assertThat(html("!" + reviewed)).doesNotContain(" checked");
    }

    @Test
    void theValidatorReadsTheTicksThatAreBeingSubmitted() {
        assertThat(given.refusal(TestWorkflow.DONE)).startsWith("1 item is open");

        when(given.jira.issue.getCustomFieldValue(field)).thenReturn("?" + reviewed + " +" + reviewed);
        given.take(TestWorkflow.DONE);

        assertThat(given.step()).isEqualTo(3);
    }

    @Test
    void aCreationAsksForWhatItsFormShows() {
        when(given.jira.issue.getId()).thenReturn(null);
        given.create();
        assertThat(html("")).contains("value=\"?" + reviewed + "\"");

        when(given.jira.issue.getCustomFieldValue(field)).thenReturn("?" + reviewed);
        assertThat(given.refusal(TestWorkflow.CREATE))
                .startsWith("1 item is open")
                .contains("Tick what is done in the form.");

        when(given.jira.issue.getCustomFieldValue(field)).thenReturn("?" + reviewed + " +" + reviewed);
        given.create();
    }

    @Test
    void keepsTheTicksWithAllOthersWhenJiraStoresTheIssueAndNothingInJira() {
        type.createValue(field, given.jira.issue, "?" + reviewed + " +" + reviewed);

        assertThat(given.jira.ticks.ofIssue(10)).containsOnlyKeys(reviewed);
        assertThat(given.jira.core.history.ofIssue(10, 5))
                .singleElement()
                .satisfies(change -> assertThat(change.action()).isEqualTo(ItemChange.Action.TICKED));
        assertThat(type.getValueFromIssue(field, given.jira.issue)).isNull();
        assertThat(type.getChangelogValue(field, "+1")).isNull();
        assertThat(type.getDefaultValue(mock(FieldConfig.class))).isNull();
        type.updateValue(field, given.jira.issue, "!" + reviewed);
        type.updateValue(field, given.jira.issue, null);
        assertThat(given.jira.ticks.ofIssue(10)).isEmpty();
        verifyNoInteractions(persister);
    }

    @Test
    void whoTakesATransitionWithoutEditingTicksOnItsScreen() {
        given.jira.mayNotEdit();

        type.createValue(field, given.jira.issue, "?" + reviewed + " +" + reviewed);

        assertThat(given.jira.ticks.ofIssue(10)).containsOnlyKeys(reviewed);
    }

    @Test
    void neverBreaksWhatJiraIsStoring() {
        type.createValue(field, given.jira.issue, "?4711 +4711 ?" + reviewed + " +" + reviewed);
        assertThat(given.jira.ticks.ofIssue(10)).containsOnlyKeys(reviewed);

        given.jira.core.people.actAsNobody();
        type.createValue(field, given.jira.issue, "!" + reviewed);
        assertThat(given.jira.ticks.ofIssue(10)).containsOnlyKeys(reviewed);
    }

    @Test
    void takesAllThatAFormSends() {
        CustomFieldParams sent = mock(CustomFieldParams.class);
        doReturn(List.of("?1", "+1", "!2")).when(sent).getValuesForNullKey();
        assertThat(type.getValueFromCustomFieldParams(sent)).isEqualTo("?1 +1 !2");
        assertThat(type.getStringValueFromCustomFieldParams(sent)).isEqualTo("?1 +1 !2");

        doReturn(null).when(sent).getValuesForNullKey();
        assertThat(type.getValueFromCustomFieldParams(sent)).isNull();
        doReturn(List.of()).when(sent).getValuesForNullKey();
        assertThat(type.getValueFromCustomFieldParams(sent)).isNull();
    }

    @Test
    void programsReadHowFarTheIssueIs() {
        given.tick(checklist.items().get(0));

        Object json = new ChecklistFieldSum(given.jira.reader, given.jira.issues).of(given.jira.issue);

        assertThat(json)
                .isEqualTo(Map.of(
                        "closed", 2,
                        "total", 2,
                        "mandatoryOpen", 0,
                        "percent", 100,
                        "checklists",
                                List.of(Map.of(
                                        "id",
                                        checklist.id(),
                                        "name",
                                        "Done <b>",
                                        "closed",
                                        2,
                                        "total",
                                        2,
                                        "mandatoryOpen",
                                        0,
                                        "overridden",
                                        false))));
    }

    @Test
    void setUpCreatesTheFieldOnce() throws Exception {
        ChecklistFieldSetUp step = new ChecklistFieldSetUp(
                new CustomFieldCreation(given.jira.customFields), new ChecklistField(given.jira.customFields), texts);
        assertThat(step.apply(Set.of()))
                .extracting(SetUpResult::outcome)
                .containsExactly(SetUpResult.Outcome.UNCHANGED);

        when(given.jira.customFields.getCustomFieldObjects()).thenReturn(List.of());
        doReturn(mock(CustomFieldType.class)).when(given.jira.customFields).getCustomFieldType(ChecklistField.TYPE);
        when(given.jira.customFields.createCustomField(any(), any(), any(), any(), any(), any()))
                .thenReturn(field);
        assertThat(step.apply(Set.of())).extracting(SetUpResult::outcome).containsExactly(SetUpResult.Outcome.CREATED);
        verify(given.jira.customFields).createCustomField(any(), any(), any(), any(), any(), any());
    }
}
