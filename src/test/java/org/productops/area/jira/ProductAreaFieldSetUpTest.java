package org.productops.area.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.MockedStatic;
import org.productops.common.error.InvalidException;
import org.productops.common.jira.CustomFieldCreation;
import org.productops.common.jira.ScreensFixture;
import org.productops.common.jira.ScreensFixture.Screen;
import org.productops.common.setup.SetUpResult;
import org.productops.common.setup.SetUpResult.Outcome;
import org.productops.common.setup.SetUpUndo;
import org.productops.testing.fakes.EnglishTexts;

class ProductAreaFieldSetUpTest {

    private static final String SEARCHER = "com.atlassian.jira.plugin.system.customfieldtypes:exacttextsearcher";

    private final JiraFixture given = new JiraFixture();
    private final ScreensFixture screens = new ScreensFixture();
    private final EnglishTexts texts = new EnglishTexts();
    private final ProductAreaFieldSetUp step =
            new ProductAreaFieldSetUp(new CustomFieldCreation(given.fields), given.field, screens.chosen, texts);

    @BeforeEach
    void product() {
        CustomFieldType<?, ?> type = mock(CustomFieldType.class);
        doReturn(type).when(given.fields).getCustomFieldType(ProductAreaField.TYPE);
        when(given.fields.getCustomFieldSearcher(SEARCHER)).thenReturn(mock(CustomFieldSearcher.class));
    }

    @Test
    void createsTheFieldForAllProjectsAndPutsItOnTheScreensOfTheChosenOnes() throws Exception {
        Screen create = new Screen(1, "Create");
        Screen edit = new Screen(2, "Edit");
        Screen other = new Screen(3, "Other");
        screens.project(10, "Shop", create, edit, create);
        screens.project(11, "Bank", other);
        willCreate();

        List<SetUpResult> results = step.apply(Set.of(10L));

        verify(given.fields)
                .createCustomField(
                        eq("Product area"),
                        any(),
                        any(),
                        any(),
                        eq(List.of(GlobalIssueContext.getInstance())),
                        eq(Collections.singletonList(null)));
        assertThat(results).extracting(SetUpResult::outcome).containsExactly(Outcome.CREATED, Outcome.CHANGED);
        assertThat(texts.get(results.get(1).text())).contains("Create, Edit");
        assertThat(create.added()).isEqualTo(1);
        assertThat(edit.added()).isEqualTo(1);
        assertThat(other.added()).isZero();
        assertThat(remembered()).contains(JiraFixture.FIELD_ID);
    }

    @Test
    void pressedTwiceChangesNothing() throws Exception {
        screens.project(10, "Shop", new Screen(1, "Create"));
        willCreate();

        step.apply(Set.of(10L));
        List<SetUpResult> results = step.apply(Set.of(10L));

        assertThat(results).extracting(SetUpResult::outcome).containsOnly(Outcome.UNCHANGED);
        verify(given.fields, times(1)).createCustomField(any(), any(), any(), any(), any(), any());
    }

    @Test
    void findsAFieldOfTheTypeThatSomebodyMadeByHand() throws Exception {
        given.customField("customfield_10001", "another:type");
        given.customField("customfield_10002", ProductAreaField.TYPE);

        assertThat(step.apply(Set.of()))
                .as("no word on screens, as no project was chosen")
                .extracting(SetUpResult::outcome)
                .containsExactly(Outcome.UNCHANGED);
        assertThat(remembered()).contains("customfield_10002");
        verify(given.fields, never()).createCustomField(any(), any(), any(), any(), any(), any());
    }

    @Test
    void leavesTheFieldToPeopleWhereJiraLacksWhatCreatingItNeeds() throws Exception {
        try (MockedStatic<GlobalIssueContext> lacking = mockStatic(GlobalIssueContext.class)) {
            lacking.when(GlobalIssueContext::getInstance).thenThrow(new NoSuchMethodError("getInstance"));

            assertThatThrownBy(() -> step.apply(Set.of()))
                    .isInstanceOfSatisfying(InvalidException.class, refusal -> assertThat(
                                    texts.get(refusal.errors().general().get(0)))
                            .contains("Create it yourself", "Product area"));
        }
        verify(given.fields, never()).createCustomField(any(), any(), any(), any(), any(), any());

        given.customField();

        assertThat(step.apply(Set.of()).get(0).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void createsAnewWhatSomebodyDeleted() throws Exception {
        given.settings.keep("area.field", "customfield_99");
        willCreate();

        assertThat(step.apply(Set.of()).get(0).outcome()).isEqualTo(Outcome.CREATED);
        assertThat(remembered()).contains(JiraFixture.FIELD_ID);
    }

    @Test
    void saysWhyJiraRefused() throws Exception {
        when(given.fields.createCustomField(any(), any(), any(), any(), any(), any()))
                .thenThrow(new IllegalStateException("index is locked"));

        assertThatThrownBy(() -> step.apply(Set.of()))
                .isInstanceOfSatisfying(InvalidException.class, error -> assertThat(texts.get(error.text()))
                        .contains("index is locked"));
    }

    @Test
    void goesOffTheScreensThatNoProjectNeedsThatStays() {
        Screen shared = new Screen(1, "Shared");
        Screen own = new Screen(2, "Own");
        screens.project(10, "Shop", shared, own);
        screens.project(11, "Bank", shared);
        assertThat(step.undo(10, Set.of(11L))).as("there is no field yet").isEmpty();
        given.customField();
        step.apply(Set.of(10L, 11L));

        List<SetUpUndo> undos = step.undo(10, Set.of(11L));
        assertThat(undos).extracting(SetUpUndo::possible).containsExactly(true, false);
        assertThat(texts.get(undos.get(0).text()))
                .contains("Product area", "Own")
                .doesNotContain("Shared");
        assertThat(texts.get(undos.get(1).text())).contains("Shared").doesNotContain("Own");
        undos.forEach(undo -> undo.work().run());

        assertThat(own.content()).isEmpty();
        assertThat(shared.content()).containsExactly(JiraFixture.FIELD_ID);
        assertThat(step.undo(10, Set.of(11L))).extracting(SetUpUndo::possible).containsExactly(false);
        step.undo(10, Set.of()).forEach(undo -> undo.work().run());
        assertThat(shared.content()).isEmpty();
        assertThat(step.undo(10, Set.of())).isEmpty();
    }

    @Test
    void reachesProjectsThatShareScreens() {
        Screen shared = new Screen(1, "Shared");
        screens.project(10, "Shop", shared);
        screens.project(11, "Bank", shared, new Screen(2, "Own"));
        screens.project(12, "Alone", new Screen(3, "Alone"));

        Set<Long> all = Set.of(10L, 11L, 12L);
        assertThat(step.reached(Set.of(10L), all)).containsExactly(11L);
        assertThat(step.reached(Set.of(10L, 11L), all)).isEmpty();
        assertThat(step.reached(Set.of(12L), all)).isEmpty();
    }

    @Test
    void thePanelIsThereWhereTheFieldIsFilledInOrCanBe() {
        CustomField field = given.customField();
        Screen screen = new Screen(1, "Create");
        Project project = screens.project(10, "Shop", screen);
        ShowAreaPanelCondition condition = new ShowAreaPanelCondition(given.field, screens.screens);
        var without = given.issue(1, field, null);
        when(without.getProjectObject()).thenReturn(project);
        var with = given.issue(2, field, "checkout");

        assertThat(condition.shouldDisplay(Map.of("issue", without))).isFalse();
        assertThat(condition.shouldDisplay(Map.of("issue", with))).isTrue();
        step.apply(Set.of(10L));
        assertThat(condition.shouldDisplay(Map.of("issue", without))).isTrue();
        assertThat(condition.shouldDisplay(Map.of())).isFalse();
        assertThat(given.areas.store.loads()).as("that is the panel's work").isZero();
    }

    private Optional<String> remembered() {
        return given.settings.text("area.field");
    }

    private void willCreate() throws Exception {
        when(given.fields.createCustomField(any(), any(), any(), any(), any(), any()))
                .thenAnswer(call -> given.customField());
    }
}
