package org.productops.feedback.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.InvalidException;
import org.productops.common.jira.CustomFieldCreation;
import org.productops.common.jira.ScreensFixture;
import org.productops.common.jira.ScreensFixture.Screen;
import org.productops.common.setup.SetUpResult;
import org.productops.common.setup.SetUpResult.Outcome;
import org.productops.common.setup.SetUpUndo;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeSettings;

class FeedbackFieldSetUpTest {

    private static final String ID = "customfield_10200";

    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final IssueTypeManager types = mock(IssueTypeManager.class);
    private final ScreensFixture screens = new ScreensFixture();
    private final FeedbackIds ids = new FeedbackIds(new FakeSettings());
    private final List<CustomField> existing = new ArrayList<>();
    private final IssueType feedback = mock(IssueType.class);
    private final EnglishTexts texts = new EnglishTexts();
    private final FeedbackFieldSetUp step = new FeedbackFieldSetUp(
            new CustomFieldCreation(fields), new FeedbackField(fields), screens.chosen, types, ids, texts);

    @BeforeEach
    void product() throws Exception {
        CustomFieldType<?, ?> type = mock(CustomFieldType.class);
        when(type.getKey()).thenReturn(FeedbackField.TYPE);
        doReturn(type).when(fields).getCustomFieldType(FeedbackField.TYPE);
        when(fields.getCustomFieldObjects()).thenAnswer(call -> List.copyOf(existing));
        when(types.getIssueType("60")).thenReturn(feedback);
        when(fields.createCustomField(any(), any(), any(), any(), any(), any())).thenAnswer(call -> {
            CustomField field = field(ID, call.getArgument(0));
            doReturn(type).when(field).getCustomFieldType();
            existing.add(field);
            return field;
        });
    }

    @Test
    void createsTheFieldForFeedbackAloneAndPutsItOnTheScreensOfTheChosenProjects() throws Exception {
        ids.keepIssueType("60");
        Screen create = new Screen(1, "Create");
        Screen other = new Screen(2, "Other");
        screens.project(10, "Shop", create, create);
        screens.project(11, "Bank", other);

        List<SetUpResult> results = step.apply(Set.of(10L));

        assertThat(results).extracting(SetUpResult::outcome).containsExactly(Outcome.CREATED, Outcome.CHANGED);
        assertThat(texts.get(results.get(1).text())).contains("Create").doesNotContain("Other");
        assertThat(create.content()).containsExactly(ID);
        assertThat(other.content()).isEmpty();
        verify(fields).createCustomField(eq("Feedback"), any(), any(), isNull(), any(), eq(List.of(feedback)));
    }

    @Test
    void changesNothingTheSecondTime() throws Exception {
        Screen create = new Screen(1, "Create");
        screens.project(10, "Shop", create);
        step.apply(Set.of(10L));

        assertThat(step.apply(Set.of(10L)))
                .extracting(SetUpResult::outcome)
                .containsExactly(Outcome.UNCHANGED, Outcome.UNCHANGED);
        assertThat(step.apply(Set.of())).hasSize(1);
        verify(fields, times(1)).createCustomField(any(), any(), any(), any(), any(), any());
        assertThat(create.added()).isEqualTo(1);
    }

    @Test
    void isForAllTypesWhereTheTypeOfFeedbackIsNotThere() throws Exception {
        ids.keepIssueType("61");

        step.apply(Set.of());

        verify(fields).createCustomField(any(), any(), any(), any(), any(), eq(Collections.singletonList(null)));
    }

    @Test
    void takesNoFieldOfAnotherTypeForItsOwn() throws Exception {
        CustomField other = field("customfield_1", "Feedback");
        doReturn(mock(CustomFieldType.class)).when(other).getCustomFieldType();
        existing.add(other);
        existing.add(field("customfield_2", "Of an add-on that is gone"));

        assertThat(step.apply(Set.of()).get(0).outcome()).isEqualTo(Outcome.CREATED);
    }

    @Test
    void saysWhyJiraRefused() throws Exception {
        doThrow(new IllegalStateException("index is locked"))
                .when(fields)
                .createCustomField(any(), any(), any(), any(), any(), any());

        assertThatThrownBy(() -> step.apply(Set.of()))
                .isInstanceOfSatisfying(InvalidException.class, error -> assertThat(texts.get(error.text()))
                        .contains("index is locked"));
    }

    @Test
    void reachesProjectsThatShareScreensAndLeavesTheirs() {
        Screen shared = new Screen(1, "Shared");
        Screen own = new Screen(2, "Own");
        screens.project(10, "Shop", shared, own);
        screens.project(11, "Bank", shared);
        assertThat(step.reached(Set.of(10L), Set.of(10L, 11L))).containsExactly(11L);
        assertThat(step.undo(10, Set.of())).as("there is no field yet").isEmpty();
        step.apply(Set.of(10L, 11L));

        List<SetUpUndo> undos = step.undo(10, Set.of(11L));
        assertThat(undos).extracting(SetUpUndo::possible).containsExactly(true, false);
        undos.forEach(undo -> undo.work().run());

        assertThat(own.content()).isEmpty();
        assertThat(shared.content()).containsExactly(ID);
    }

    private static CustomField field(String id, String name) {
        CustomField field = mock(CustomField.class);
        when(field.getId()).thenReturn(id);
        when(field.getName()).thenReturn(name);
        return field;
    }
}
