package org.productops.feedback.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.api.IssueAreas;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.NewFeedback;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeSettings;

class JiraFeedbackIssueMakerTest {

    private static final long PROJECT = 10;
    private static final String TYPE = "60";
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private final IssueService service = mock(IssueService.class);
    private final IssueManager manager = mock(IssueManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final UserManager users = mock(UserManager.class);
    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final IssueInputParameters parameters = mock(IssueInputParameters.class);
    private final FeedbackIds ids = new FeedbackIds(new FakeSettings());
    private final EnglishTexts texts = new EnglishTexts();
    private final ApplicationUser user = mock(ApplicationUser.class);
    private final Project project = mock(Project.class);
    private final SimpleErrorCollection found = new SimpleErrorCollection();
    private final SimpleErrorCollection made = new SimpleErrorCollection();
    private final Map<Long, Issue> existing = new LinkedHashMap<>();
    private final List<Optional<Feedback>> inHand = new ArrayList<>();
    private Optional<String> areaField = Optional.of("customfield_10100");
    private final JiraFeedbackIssueMaker maker = new JiraFeedbackIssueMaker(
            service,
            manager,
            projects,
            permissions,
            authentication,
            users,
            mock(LabelManager.class),
            new JiraIssues(manager, permissions, authentication),
            new Areas(),
            ids,
            new FeedbackField(fields),
            new ProductRefusals(fields));

    @BeforeEach
    void playJira() throws Exception {
        ids.keepIssueType(TYPE);
        when(authentication.getLoggedInUser()).thenReturn(user);
        when(projects.getProjectObj(PROJECT)).thenReturn(project);
        when(permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user))
                .thenReturn(true);
        when(service.newIssueInputParameters()).thenReturn(parameters);
        when(service.validateCreate(user, parameters))
                .thenReturn(new IssueService.CreateValidationResult(mock(MutableIssue.class), found));
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(77L);
        when(issue.getKey()).thenReturn("FB-77");
        when(service.create(eq(user), any(IssueService.CreateValidationResult.class)))
                .thenAnswer(call -> {
                    inHand.add(FeedbackInHand.current());
                    return new IssueService.IssueResult(issue, made);
                });
        CustomFieldType<?, ?> type = mock(CustomFieldType.class);
        when(type.getKey()).thenReturn(FeedbackField.TYPE);
        CustomField details = mock(CustomField.class);
        when(details.getId()).thenReturn("customfield_10200");
        doReturn(type).when(details).getCustomFieldType();
        when(fields.getCustomFieldObjects()).thenReturn(List.of(details));
        when(manager.getIssueIdsForProject(PROJECT)).thenAnswer(call -> List.copyOf(existing.keySet()));
        when(manager.getIssueObjects(anyCollection())).thenAnswer(call -> call.<Collection<Long>>getArgument(0).stream()
                .map(existing::get)
                .toList());
    }

    @Test
    void makesTheIssueAsJirasOwnScreenDoesWithWhatWasSaidInHand() {
        ApplicationUser reporter = mock(ApplicationUser.class);
        when(reporter.getName()).thenReturn("ben");
        when(users.getUserByKey("key-ben")).thenReturn(reporter);
        NewFeedback wanted = wanted("They said more", Optional.of("payments"), Optional.of("key-ben"));
        Feedback said = said();

        VisibleIssue issue = maker.make(wanted, said);

        assertThat(issue.key()).isEqualTo("FB-77");
        assertThat(issue.editable()).as("whoever made it may fill it in").isTrue();
        verify(parameters).setProjectId(PROJECT);
        verify(parameters).setIssueTypeId(TYPE);
        verify(parameters).setSummary("Too slow");
        verify(parameters).setDescription("They said more");
        verify(parameters).setReporterId("ben");
        verify(parameters).setApplyDefaultValuesWhenParameterNotProvided(true);
        verify(parameters).addCustomFieldValue("customfield_10100", "payments");
        verify(parameters).addCustomFieldValue("customfield_10200", FeedbackFieldText.write(wanted.draft()));
        assertThat(inHand).containsExactly(Optional.of(said));
        assertThat(FeedbackInHand.current()).as("it is put away afterwards").isEmpty();
    }

    @Test
    void setsNothingThatNobodySaid() {
        when(users.getUserByKey("key-gone")).thenReturn(null);

        maker.make(wanted("", Optional.empty(), Optional.of("key-gone")), said());

        verify(parameters, never()).setDescription(anyString());
        verify(parameters, never()).setReporterId(anyString());
        verify(parameters, times(1)).addCustomFieldValue(anyString(), anyString());
    }

    @Test
    void makesTheIssueWhereThereIsNoFieldForTheArea() {
        areaField = Optional.empty();

        assertThat(maker.make(wanted("", Optional.of("payments"), Optional.empty()), said())
                        .key())
                .isEqualTo("FB-77");
    }

    @Test
    void makesTheIssueWhereJiraLacksWhatSetsItsFields() {
        when(parameters.addCustomFieldValue(anyString(), anyString()))
                .thenThrow(new NoSuchMethodError("addCustomFieldValue"));

        assertThat(maker.make(wanted("", Optional.of("payments"), Optional.empty()), said())
                        .key())
                .isEqualTo("FB-77");
    }

    @Test
    void refusesProjectsInWhichTheUserMayNotCreateAndThoseThatAreNone() {
        when(user.getDisplayName()).thenReturn("Mia Form");
        when(permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user))
                .thenReturn(false);
        assertThatThrownBy(() -> maker.make(wanted("", Optional.empty(), Optional.empty()), said()))
                .isInstanceOfSatisfying(NotPermittedException.class, refusal -> {
                    assertThat(refusal.anonymous()).isFalse();
                    assertThat(refusal.text().arguments())
                            .as("whoever reads it may be another than the user that a form runs as")
                            .containsExactly("Mia Form");
                });
        when(projects.getProjectObj(PROJECT)).thenReturn(null);
        when(authentication.getLoggedInUser()).thenReturn(null);
        assertThatThrownBy(() -> maker.make(wanted("", Optional.empty(), Optional.empty()), said()))
                .isInstanceOfSatisfying(NotPermittedException.class, refusal -> assertThat(refusal.anonymous())
                        .isTrue());
        verify(service, never()).create(any(), any(IssueService.CreateValidationResult.class));
    }

    @Test
    void saysWhereItWasNotSetUp() {
        ids.keepIssueType("");

        assertThatThrownBy(() -> maker.make(wanted("", Optional.empty(), Optional.empty()), said()))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void passesOnWhatJiraDemandsByTheFieldsName() {
        CustomField team = mock(CustomField.class);
        when(team.getName()).thenReturn("Team");
        when(fields.getCustomFieldObject("customfield_5")).thenReturn(team);
        found.addError("customfield_5", "Team is required.");
        found.addError("duedate", "Enter a day.");
        found.addErrorMessage("The project is archived.");

        assertThatThrownBy(() -> maker.make(wanted("", Optional.empty(), Optional.empty()), said()))
                .isInstanceOfSatisfying(InvalidException.class, refusal -> {
                    assertThat(refusal.errors().fields()).containsOnlyKeys("customfield_5", "duedate");
                    assertThat(texts.get(refusal.errors().fields().get("customfield_5")))
                            .contains("Team", "Team is required.");
                    assertThat(texts.get(refusal.errors().general().get(0))).contains("The project is archived.");
                });
        verify(service, never()).create(any(), any(IssueService.CreateValidationResult.class));
    }

    @Test
    void passesOnWhatJiraRefusesAtTheLastMomentAndPutsAwayWhatWasSaid() {
        made.addErrorMessage("The index is locked.");

        assertThatThrownBy(() -> maker.make(wanted("", Optional.empty(), Optional.empty()), said()))
                .isInstanceOf(InvalidException.class);
        assertThat(FeedbackInHand.current()).isEmpty();
    }

    @Test
    void findsAgainWhatWasMadeBeforeANodeDied() {
        issue(1, TYPE, "Too slow", NOW.minus(Duration.ofDays(30)));
        issue(2, TYPE, "Too slow", NOW.minus(Duration.ofMinutes(9)));
        issue(3, "1", "Too slow", NOW);
        issue(4, TYPE, "Another thing", NOW);
        issue(5, TYPE, " Too slow ", NOW.plusSeconds(1));

        assertThat(maker.madeSince(PROJECT, "Too slow ", NOW))
                .extracting(VisibleIssue::id)
                .containsExactly(5L, 2L);
    }

    @Test
    void readsNoOldIssuesOfALargeProject() {
        for (long id = 1; id <= 1000; id++) {
            issue(id, TYPE, "Too slow", NOW.minus(Duration.ofDays(id < 950 ? 30 : 0)));
        }

        assertThat(maker.madeSince(PROJECT, "Too slow", NOW)).hasSize(51);
        verify(manager, times(2)).getIssueObjects(anyCollection());
    }

    @Test
    void findsAnIssueThatIsThere() {
        issue(5, TYPE, "Too slow", NOW);
        when(manager.getIssueObject(anyLong())).thenAnswer(call -> existing.get(call.<Long>getArgument(0)));

        assertThat(maker.find(5)).map(VisibleIssue::id).contains(5L);
        assertThat(maker.find(6)).isEmpty();
    }

    private static NewFeedback wanted(String description, Optional<String> area, Optional<String> reporter) {
        return new NewFeedback(
                PROJECT,
                "Too slow",
                description,
                area,
                reporter,
                new FeedbackDraft(FeedbackSource.values()[0].name(), "Bank", "It is too slow", "2026-03-01"),
                OptionalLong.of(3),
                List.of());
    }

    private static Feedback said() {
        return FeedbackFixture.said(
                0, FeedbackSource.values()[0], "Bank", "It is too slow", LocalDate.of(2026, 3, 1), 1);
    }

    private void issue(long id, String type, String summary, Instant created) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getIssueTypeId()).thenReturn(type);
        when(issue.getSummary()).thenReturn(summary);
        when(issue.getCreated()).thenReturn(Timestamp.from(created));
        existing.put(id, issue);
    }

    private final class Areas implements IssueAreas {
        @Override
        public Optional<String> areaKeyOf(long issueId) {
            return Optional.empty();
        }

        @Override
        public Optional<String> fieldId() {
            return areaField;
        }
    }
}
