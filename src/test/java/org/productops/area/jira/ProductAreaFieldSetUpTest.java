package org.productops.area.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
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
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.MockedStatic;
import org.productops.common.error.InvalidException;
import org.productops.common.jira.ChosenScreens;
import org.productops.common.jira.CustomFieldCreation;
import org.productops.common.jira.ProjectScreens;
import org.productops.common.setup.SetUpResult;
import org.productops.common.setup.SetUpResult.Outcome;
import org.productops.testing.fakes.EnglishTexts;

class ProductAreaFieldSetUpTest {

    private static final String SEARCHER = "com.atlassian.jira.plugin.system.customfieldtypes:exacttextsearcher";

    private final JiraFixture given = new JiraFixture();
    private final ProjectManager projects = mock(ProjectManager.class);
    private final IssueTypeScreenSchemeManager schemes = mock(IssueTypeScreenSchemeManager.class);
    private final EnglishTexts texts = new EnglishTexts();
    private final ProductAreaFieldSetUp step = new ProductAreaFieldSetUp(
            new CustomFieldCreation(given.fields),
            given.field,
            new ChosenScreens(projects, new ProjectScreens(schemes)),
            texts);

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
        project(10, "Shop", create, edit, create);
        project(11, "Bank", other);
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
        assertThat(create.added).isEqualTo(1);
        assertThat(edit.added).isEqualTo(1);
        assertThat(other.added).isZero();
        assertThat(remembered()).contains(JiraFixture.FIELD_ID);
    }

    @Test
    void pressedTwiceChangesNothing() throws Exception {
        project(10, "Shop", new Screen(1, "Create"));
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
    void reachesProjectsThatShareScreens() {
        Screen shared = new Screen(1, "Shared");
        project(10, "Shop", shared);
        project(11, "Bank", shared, new Screen(2, "Own"));
        project(12, "Alone", new Screen(3, "Alone"));

        Set<Long> all = Set.of(10L, 11L, 12L);
        assertThat(step.reached(Set.of(10L), all)).containsExactly(11L);
        assertThat(step.reached(Set.of(10L, 11L), all)).isEmpty();
        assertThat(step.reached(Set.of(12L), all)).isEmpty();
    }

    @Test
    void thePanelIsThereWhereTheFieldIsFilledInOrCanBe() {
        CustomField field = given.customField();
        Screen screen = new Screen(1, "Create");
        Project project = project(10, "Shop", screen);
        ShowAreaPanelCondition condition = new ShowAreaPanelCondition(given.field, new ProjectScreens(schemes));
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

    private Project project(long id, String name, Screen... screens) {
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(id);
        when(project.getName()).thenReturn(name);
        when(projects.getProjectObj(id)).thenReturn(project);
        List<FieldScreenSchemeItem> items = Arrays.stream(screens)
                .map(screen -> {
                    FieldScreenSchemeItem item = mock(FieldScreenSchemeItem.class);
                    when(item.getFieldScreen()).thenReturn(screen.screen);
                    return item;
                })
                .toList();
        FieldScreenScheme screenScheme = mock(FieldScreenScheme.class);
        when(screenScheme.getFieldScreenSchemeItems()).thenReturn(items);
        IssueTypeScreenSchemeEntity entity = mock(IssueTypeScreenSchemeEntity.class);
        when(entity.getFieldScreenScheme()).thenReturn(screenScheme);
        IssueTypeScreenScheme scheme = mock(IssueTypeScreenScheme.class);
        when(scheme.getEntities()).thenReturn(List.of(entity));
        when(schemes.getIssueTypeScreenScheme(project)).thenReturn(scheme);
        return project;
    }

    /** A screen with one tab. */
    private static final class Screen {
        final FieldScreen screen = mock(FieldScreen.class);
        final Set<String> content = new HashSet<>();
        int added;

        Screen(long id, String name) {
            FieldScreenTab tab = mock(FieldScreenTab.class);
            when(screen.getId()).thenReturn(id);
            when(screen.getName()).thenReturn(name);
            when(screen.getTab(0)).thenReturn(tab);
            when(screen.containsField(any())).thenAnswer(call -> content.contains(call.<String>getArgument(0)));
            doAnswer(call -> {
                        added++;
                        return content.add(call.getArgument(0));
                    })
                    .when(tab)
                    .addFieldScreenLayoutItem(any());
        }
    }
}
