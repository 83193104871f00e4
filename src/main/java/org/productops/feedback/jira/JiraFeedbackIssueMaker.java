package org.productops.feedback.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.area.api.IssueAreas;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;
import org.productops.common.product.Unconfirmed;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackIssueMaker;
import org.productops.feedback.NewFeedback;

/** Makes feedback issues as Jira's own create screen does: with its permissions, required fields, defaults and events. */
@JiraComponent
public class JiraFeedbackIssueMaker implements FeedbackIssueMaker {

    private static final Unconfirmed CUSTOM_FIELDS = new Unconfirmed(
            JiraFeedbackIssueMaker.class, "Feedback is created without its product area, which has to be set by hand.");

    /** So much may the clocks of two nodes differ. */
    private static final Duration CLOCKS = Duration.ofMinutes(10);

    private static final int PAGE = 100;

    private final IssueService service;
    private final IssueManager manager;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;
    private final UserManager users;
    private final LabelManager labels;
    private final JiraIssues issues;
    private final IssueAreas areas;
    private final FeedbackIds ids;
    private final FeedbackField field;
    private final ProductRefusals refusals;

    @Inject
    public JiraFeedbackIssueMaker(
            @JiraImport IssueService service,
            @JiraImport IssueManager manager,
            @JiraImport ProjectManager projects,
            @JiraImport PermissionManager permissions,
            @JiraImport JiraAuthenticationContext authentication,
            @JiraImport("jiraUserManager") UserManager users,
            @JiraImport LabelManager labels,
            JiraIssues issues,
            IssueAreas areas,
            FeedbackIds ids,
            FeedbackField field,
            ProductRefusals refusals) {
        this.service = service;
        this.manager = manager;
        this.projects = projects;
        this.permissions = permissions;
        this.authentication = authentication;
        this.users = users;
        this.labels = labels;
        this.issues = issues;
        this.areas = areas;
        this.ids = ids;
        this.field = field;
        this.refusals = refusals;
    }

    @Override
    public VisibleIssue make(NewFeedback wanted, Feedback said) {
        ApplicationUser user = authentication.getLoggedInUser();
        Project project = projects.getProjectObj(wanted.projectId());
        if (project == null || !permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user)) {
            // A form or source makes them as its user, and whoever reads this may be somebody else.
            throw new NotPermittedException(
                    user == null
                            ? Message.of("productops.feedback.error.not-creatable")
                            : Message.of("productops.feedback.error.not-creatable-as", user.getDisplayName()),
                    user == null);
        }
        IssueService.CreateValidationResult found = service.validateCreate(user, parameters(wanted));
        refusals.refuse(found.getErrorCollection());
        IssueService.IssueResult made = FeedbackInHand.with(said, () -> service.create(user, found));
        refusals.refuse(made.getErrorCollection());
        return issues.changed(made.getIssue());
    }

    private IssueInputParameters parameters(NewFeedback wanted) {
        String type = ids.issueType()
                .orElseThrow(() -> InvalidException.general(Message.of("productops.feedback.error.not-set-up")));
        IssueInputParameters parameters = service.newIssueInputParameters();
        parameters.setProjectId(wanted.projectId());
        parameters.setIssueTypeId(type);
        parameters.setSummary(wanted.summary());
        parameters.setApplyDefaultValuesWhenParameterNotProvided(true);
        if (!wanted.description().isEmpty()) {
            parameters.setDescription(wanted.description());
        }
        wanted.reporterKey()
                .map(users::getUserByKey)
                .map(ApplicationUser::getName)
                .ifPresent(parameters::setReporterId);
        // Where the field is on the screen, Jira may demand it, and what was said is kept while Jira stores the issue.
        String details = FeedbackFieldText.write(wanted.draft());
        field.all()
                .forEach(each ->
                        CUSTOM_FIELDS.run(() -> parameters.addCustomFieldValue(each.getId(), details), () -> {}));
        wanted.areaKey().ifPresent(area -> areas.fieldId()
                .ifPresent(id -> CUSTOM_FIELDS.run(() -> parameters.addCustomFieldValue(id, area), () -> {})));
        return parameters;
    }

    @Override
    public void label(VisibleIssue issue, List<String> names) {
        Set<String> known = JiraIssues.unwrap(issue).getLabels().stream()
                .map(Label::getLabel)
                .collect(Collectors.toSet());
        names.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> labels.addLabel(authentication.getLoggedInUser(), issue.id(), name, false));
    }

    @Override
    public Optional<VisibleIssue> find(long issueId) {
        return Optional.<Issue>ofNullable(manager.getIssueObject(issueId)).map(issues::changed);
    }

    @Override
    public List<VisibleIssue> madeSince(long projectId, String summary, Instant time) {
        Instant first = time.minus(CLOCKS);
        List<Long> youngest =
                ofProject(projectId).stream().sorted(Comparator.reverseOrder()).toList();
        List<VisibleIssue> made = new ArrayList<>();
        // Ids grow, so that the issues of a few minutes stand at the beginning.
        for (int start = 0; start < youngest.size(); start += PAGE) {
            List<Issue> page =
                    manager.getIssueObjects(youngest.subList(start, Math.min(start + PAGE, youngest.size()))).stream()
                            .filter(Objects::nonNull)
                            .filter(issue -> !issue.getCreated().toInstant().isBefore(first))
                            .toList();
            page.stream()
                    .filter(issue -> isFeedback(issue)
                            && summary.strip().equals(issue.getSummary().strip()))
                    .map(issues::changed)
                    .forEach(made::add);
            if (page.isEmpty()) {
                break;
            }
        }
        return made;
    }

    private boolean isFeedback(Issue issue) {
        return ids.issueType()
                .filter(type -> type.equals(issue.getIssueTypeId()))
                .isPresent();
    }

    private Collection<Long> ofProject(long projectId) {
        try {
            return manager.getIssueIdsForProject(projectId);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Jira does not say which issues the project " + projectId + " has", e);
        }
    }
}
