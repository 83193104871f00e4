package org.productops.feedback.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.icon.IconOwningObjectId;
import com.atlassian.jira.icon.IconType;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.InvalidException;
import org.productops.common.setup.SetUpResult;
import org.productops.common.setup.SetUpUndo;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeSettings;

class FeedbackIssueTypeSetUpTest {

    private static final long OWN = 1;
    private static final long SHARED = 2;
    private static final long SHARED_TOO = 3;

    private final Map<String, IssueType> existing = new LinkedHashMap<>();
    private final Map<Long, List<String>> typesOfScheme = new HashMap<>();
    private final List<Project> all = new ArrayList<>();
    private final IssueTypeManager types = mock(IssueTypeManager.class);
    private final AvatarManager avatars = mock(AvatarManager.class);
    private final IssueTypeSchemeManager schemes = mock(IssueTypeSchemeManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final FeedbackIssueCount issues = mock(FeedbackIssueCount.class);
    private final FeedbackIds ids = new FeedbackIds(new FakeSettings());
    private final FeedbackIssueTypeSetUp step = new FeedbackIssueTypeSetUp(
            types,
            avatars,
            new FeedbackIcon(avatars),
            new FeedbackSchemes(schemes, projects, issues),
            ids,
            new EnglishTexts());

    @BeforeEach
    void playJira() throws IOException {
        type("1", "Bug", false);
        type("2", "Story", false);
        project(OWN, "Own", scheme(100, "Own scheme", "2", "1"));
        FieldConfigScheme shared = scheme(200, "Shared scheme", "1");
        project(SHARED, "One of two", shared);
        project(SHARED_TOO, "Two of two", shared);
        when(projects.getProjects()).thenReturn(all);
        when(types.getIssueTypes()).thenAnswer(call -> existing.values());
        when(types.getIssueType(anyString())).thenAnswer(call -> existing.get(call.<String>getArgument(0)));
        when(types.createIssueType(anyString(), anyString(), any()))
                .thenAnswer(call -> type(String.valueOf(50 + existing.size()), call.getArgument(0), false));
        when(avatars.getDefaultAvatarId(any())).thenReturn(7L);
        Avatar icon = mock(Avatar.class);
        when(icon.getId()).thenReturn(77L);
        when(avatars.create(any(), any(), any(), any(), any(), any())).thenReturn(icon);
        when(schemes.update(any(), anyCollection())).thenAnswer(call -> {
            FieldConfigScheme scheme = call.getArgument(0);
            typesOfScheme.put(scheme.getId(), List.copyOf(call.<Collection<String>>getArgument(1)));
            return scheme;
        });
    }

    @Test
    void createsTheTypeWithItsIconAndAddsItAfterTheTypesOfTheChosenProject() throws IOException {
        List<SetUpResult> results = step.apply(Set.of(OWN));

        assertThat(results)
                .extracting(SetUpResult::outcome)
                .containsExactly(SetUpResult.Outcome.CREATED, SetUpResult.Outcome.CREATED, SetUpResult.Outcome.CHANGED);
        String id = ids.issueType().orElseThrow();
        assertThat(typesOfScheme.get(100L)).containsExactly("2", "1", id);
        assertThat(typesOfScheme.get(200L)).containsExactly("1");
        verify(types).createIssueType(eq("Feedback"), anyString(), eq(7L));
        verify(types)
                .updateIssueType(existing.get(id), "Feedback", existing.get(id).getDescription(), 77L);
        verify(avatars)
                .create(
                        anyString(),
                        eq("image/png"),
                        eq(IconType.ISSUE_TYPE_ICON_TYPE),
                        any(IconOwningObjectId.class),
                        any(InputStream.class),
                        isNull());
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        step.apply(Set.of(OWN));

        assertThat(step.apply(Set.of(OWN)))
                .extracting(SetUpResult::outcome)
                .containsOnly(SetUpResult.Outcome.UNCHANGED);
        verify(types, times(1)).createIssueType(any(), any(), any());
        verify(types, times(1)).updateIssueType(any(), any(), any(), any());
        verify(avatars, times(1)).create(any(), any(), any(), any(), any(), any());
        verify(schemes, times(1)).update(any(), any());
    }

    @Test
    void addsItOnceToASchemeThatSeveralProjectsShareAndNamesThem() {
        List<SetUpResult> results = step.apply(Set.of(SHARED, SHARED_TOO));

        assertThat(typesOfScheme.get(200L)).hasSize(2);
        verify(schemes, times(1)).update(any(), any());
        assertThat(results.get(2).text().arguments()).containsExactly("Shared scheme", "One of two, Two of two");
    }

    @Test
    void warnsBeforeReachingOtherProjectsThroughASharedScheme() {
        Set<Long> all = Set.of(OWN, SHARED, SHARED_TOO);
        assertThat(step.reached(Set.of(OWN), all)).isEmpty();
        assertThat(step.reached(Set.of(OWN, SHARED), all)).containsExactly(SHARED_TOO);
    }

    @Test
    void leavesASchemeAloneThatJiraGaveTheTypeItself() {
        when(types.createIssueType(anyString(), anyString(), any())).thenAnswer(call -> {
            IssueType created = type("60", call.getArgument(0), false);
            typesOfScheme.put(200L, List.of("1", "60"));
            return created;
        });

        assertThat(step.apply(Set.of(SHARED)).get(2).outcome()).isEqualTo(SetUpResult.Outcome.UNCHANGED);
        verify(schemes, never()).update(any(), any());
    }

    @Test
    void findsTheTypeByItsIdAfterItWasRenamed() {
        step.apply(Set.of());
        type(ids.issueType().orElseThrow(), "Stimme des Kunden", false);

        step.apply(Set.of(OWN));

        verify(types, times(1)).createIssueType(any(), any(), any());
    }

    @Test
    void createsTheTypeAgainWithItsIconAfterItWasDeleted() throws IOException {
        step.apply(Set.of());
        existing.remove(ids.issueType().orElseThrow());

        assertThat(step.apply(Set.of())).extracting(SetUpResult::outcome).containsOnly(SetUpResult.Outcome.CREATED);
        verify(avatars, times(2)).create(any(), any(), any(), any(), any(), any());
    }

    @Test
    void takesATypeThatSomebodyMadeByHandAndLeavesItsIcon() throws IOException {
        type("5", "feedback", false);

        assertThat(step.apply(Set.of(OWN)))
                .extracting(SetUpResult::outcome)
                .containsExactly(SetUpResult.Outcome.UNCHANGED, SetUpResult.Outcome.CHANGED);

        assertThat(ids.issueType()).contains("5");
        verify(types, never()).createIssueType(any(), any(), any());
        verify(avatars, never()).create(any(), any(), any(), any(), any(), any());
    }

    @Test
    void refusesANamesakeThatIsASubTaskType() {
        type("5", "Feedback", true);

        assertThatThrownBy(() -> step.apply(Set.of(OWN))).isInstanceOf(InvalidException.class);
        assertThat(ids.issueType()).isEmpty();
        verify(schemes, never()).update(any(), any());
    }

    @Test
    void goesOnAfterTheIconFailedWithoutASecondType() throws IOException {
        Avatar icon = mock(Avatar.class);
        when(icon.getId()).thenReturn(78L);
        when(avatars.create(any(), any(), any(), any(), any(), any()))
                .thenThrow(new IOException("disk full"))
                .thenReturn(icon);

        assertThatThrownBy(() -> step.apply(Set.of(OWN))).hasRootCauseMessage("disk full");
        List<SetUpResult> second = step.apply(Set.of(OWN));

        assertThat(second)
                .extracting(SetUpResult::outcome)
                .containsExactly(
                        SetUpResult.Outcome.UNCHANGED, SetUpResult.Outcome.CREATED, SetUpResult.Outcome.CHANGED);
        verify(types, times(1)).createIssueType(any(), any(), any());
    }

    @Test
    void takesTheTypeOutOfTheSchemeThatNoIssueNeeds() {
        assertThat(step.undo(OWN, Set.of())).as("before the set-up").isEmpty();
        step.apply(Set.of(OWN));
        String id = ids.issueType().orElseThrow();

        List<SetUpUndo> undos = step.undo(OWN, Set.of(SHARED));
        assertThat(undos).extracting(SetUpUndo::possible).containsExactly(true);
        assertThat(undos.get(0).text().arguments()).containsExactly("Feedback", "Own scheme", "Own");
        assertThat(typesOfScheme.get(100L)).as("nothing is done yet").contains(id);
        undos.get(0).work().run();

        assertThat(typesOfScheme.get(100L)).containsExactly("2", "1");
        assertThat(step.undo(OWN, Set.of(SHARED))).isEmpty();
        assertThat(step.undo(OWN, Set.of()))
                .as("the type itself stays, as the last project goes, too")
                .extracting(SetUpUndo::possible)
                .containsExactly(false);
    }

    @Test
    void leavesTheTypeWhereIssuesOrOtherProjectsNeedIt() {
        step.apply(Set.of(SHARED, SHARED_TOO));

        assertThat(only(step.undo(SHARED, Set.of(SHARED_TOO))).text().key()).endsWith(".scheme-shared");
        when(issues.inProject(SHARED_TOO)).thenReturn(12L);
        SetUpUndo used = only(step.undo(SHARED, Set.of(OWN)));
        assertThat(used.possible()).isFalse();
        assertThat(used.text().arguments())
                .containsExactly("Feedback", "Shared scheme", "12", "One of two, Two of two");
        when(issues.inProject(SHARED_TOO)).thenReturn(0L);
        typesOfScheme.put(200L, List.of(ids.issueType().orElseThrow()));
        assertThat(only(step.undo(SHARED, Set.of(OWN))).text().key()).endsWith(".scheme-last");
        verify(schemes, times(1)).update(any(), any());
    }

    private static SetUpUndo only(List<SetUpUndo> undos) {
        assertThat(undos).hasSize(1);
        return undos.get(0);
    }

    private IssueType type(String id, String name, boolean subTask) {
        IssueType type = mock(IssueType.class);
        when(type.getId()).thenReturn(id);
        when(type.getName()).thenReturn(name);
        when(type.getDescription()).thenReturn("Description of " + name);
        when(type.isSubTask()).thenReturn(subTask);
        existing.put(id, type);
        return type;
    }

    private FieldConfigScheme scheme(long id, String name, String... typeIds) {
        FieldConfigScheme scheme = mock(FieldConfigScheme.class);
        when(scheme.getId()).thenReturn(id);
        when(scheme.getName()).thenReturn(name);
        typesOfScheme.put(id, List.of(typeIds));
        return scheme;
    }

    private void project(long id, String name, FieldConfigScheme scheme) {
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(id);
        when(project.getName()).thenReturn(name);
        when(schemes.getConfigScheme(project)).thenReturn(scheme);
        when(schemes.getIssueTypesForProject(project)).thenAnswer(call -> typesOfScheme.get(scheme.getId()).stream()
                .map(existing::get)
                .toList());
        all.add(project);
    }
}
