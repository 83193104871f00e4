package org.productops.feedback.inbox.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.productops.area.api.IssueAreas;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;
import org.productops.common.text.TextOrder;
import org.productops.common.text.TextRule;
import org.productops.feedback.inbox.DeliveryIssues;
import org.productops.feedback.inbox.FreshDelivery;
import org.productops.feedback.inbox.TriageFields;
import org.productops.feedback.jira.FeedbackIds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds and makes Jira's issues, with Jira's permissions, required fields and events. */
@JiraComponent
public class JiraDeliveryIssues implements DeliveryIssues {

    private static final Logger LOG = LoggerFactory.getLogger(JiraDeliveryIssues.class);

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*-\\d{1,10}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 8;

    private final IssueService service;
    private final IssueManager manager;
    private final ProjectManager projects;
    private final IssueTypeSchemeManager types;
    private final PermissionManager permissions;
    private final SearchService searches;
    private final CustomFieldManager fields;
    private final JiraAuthenticationContext authentication;
    private final JiraIssues issues;
    private final IssueAreas areas;
    private final FeedbackIds ids;

    @Inject
    public JiraDeliveryIssues(
            @JiraImport IssueService service,
            @JiraImport IssueManager manager,
            @JiraImport ProjectManager projects,
            @JiraImport IssueTypeSchemeManager types,
            @JiraImport PermissionManager permissions,
            @JiraImport SearchService searches,
            @JiraImport CustomFieldManager fields,
            @JiraImport JiraAuthenticationContext authentication,
            JiraIssues issues,
            IssueAreas areas,
            FeedbackIds ids) {
        this.service = service;
        this.manager = manager;
        this.projects = projects;
        this.types = types;
        this.permissions = permissions;
        this.searches = searches;
        this.fields = fields;
        this.authentication = authentication;
        this.issues = issues;
        this.areas = areas;
        this.ids = ids;
    }

    @Override
    public List<DeliveryProject> projects() {
        ApplicationUser user = authentication.getLoggedInUser();
        return projects.getProjects().stream()
                .filter(project -> permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user))
                .map(this::project)
                .filter(project -> !project.types().isEmpty())
                .sorted(Comparator.comparing(DeliveryProject::name, TextOrder.OF_ALL_LANGUAGES)
                        .thenComparing(DeliveryProject::key))
                .toList();
    }

    private DeliveryProject project(Project project) {
        String feedback = ids.issueType().orElse("");
        return new DeliveryProject(
                project.getKey(),
                project.getName(),
                types.getIssueTypesForProject(project).stream()
                        .filter(type -> !type.isSubTask() && !type.getId().equals(feedback))
                        .map(type -> new DeliveryType(type.getId(), type.getName()))
                        .toList());
    }

    @Override
    public List<VisibleIssue> like(String typed, int most) {
        String text = typed.strip();
        if (KEY.matcher(text).matches()) {
            Optional<VisibleIssue> named =
                    issues.find(text.toUpperCase(Locale.ROOT)).filter(issue -> !isFeedback(issue));
            if (named.isPresent()) {
                return List.of(named.get());
            }
        }
        String words = WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .limit(MOST_WORDS)
                .map(word -> "summary ~ \"" + word + "*\"")
                .collect(Collectors.joining(" AND "));
        String others = ids.issueType().map(type -> "issuetype != " + type).orElse("");
        String query =
                List.of(words, others).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" AND "))
                        + " ORDER BY updated DESC";
        return words.isEmpty() ? List.of() : search(query.strip(), most);
    }

    private List<VisibleIssue> search(String query, int most) {
        ApplicationUser user = authentication.getLoggedInUser();
        SearchService.ParseResult parsed = searches.parseQuery(user, query);
        if (!parsed.isValid()) {
            LOG.debug("Jira does not understand the query {}", query);
            return List.of();
        }
        try {
            List<Long> found =
                    searches.search(user, parsed.getQuery(), new PagerFilter<>(0, most)).getResults().stream()
                            .map(Issue::getId)
                            .toList();
            return issues.visible(found);
        } catch (SearchException e) {
            LOG.debug("Jira cannot answer the query {}", query, e);
            return List.of();
        }
    }

    private boolean isFeedback(VisibleIssue issue) {
        return ids.issueType().filter(type -> type.equals(issue.typeId())).isPresent();
    }

    @Override
    public void check(FreshDelivery fresh) {
        validated(fresh);
    }

    @Override
    public VisibleIssue create(FreshDelivery fresh) {
        ApplicationUser user = authentication.getLoggedInUser();
        IssueService.IssueResult made = service.create(user, validated(fresh));
        refuse(made.getErrorCollection());
        return issues.changed(made.getIssue());
    }

    private IssueService.CreateValidationResult validated(FreshDelivery fresh) {
        ApplicationUser user = authentication.getLoggedInUser();
        Project project = projects.getProjectObjByKey(fresh.projectKey());
        if (project == null || !permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user)) {
            throw NotPermittedException.at(
                    TriageFields.PROJECT,
                    Message.of("productops.inbox.error.not-creatable", TextRule.beginning(fresh.projectKey())));
        }
        if (project(project).types().stream().noneMatch(type -> type.id().equals(fresh.typeId()))) {
            throw InvalidException.at(
                    TriageFields.TYPE, Message.of("productops.inbox.error.no-type", project.getName()));
        }
        IssueInputParameters parameters = service.newIssueInputParameters();
        parameters.setProjectId(project.getId());
        parameters.setIssueTypeId(fresh.typeId());
        parameters.setSummary(fresh.summary());
        parameters.setApplyDefaultValuesWhenParameterNotProvided(true);
        IssueService.CreateValidationResult found = service.validateCreate(user, parameters);
        refuse(found.getErrorCollection());
        return found;
    }

    /** Jira has put it into the user's language already. What it demands beside the summary is filled in on its own screen. */
    private void refuse(ErrorCollection found) {
        if (found == null || !found.hasAnyErrors()) {
            return;
        }
        FieldErrors.Collector errors = FieldErrors.collect();
        found.getErrors().forEach((field, text) -> {
            if (field.equals(TriageFields.SUMMARY)) {
                errors.at(TriageFields.SUMMARY, Message.of("productops.inbox.error.product", text));
            } else {
                errors.general(Message.of("productops.inbox.error.product-field", name(field), text));
            }
        });
        found.getErrorMessages().forEach(text -> errors.general(Message.of("productops.inbox.error.product", text)));
        errors.throwIfAny();
    }

    private String name(String fieldId) {
        CustomField field = fieldId.startsWith("customfield_") ? fields.getCustomFieldObject(fieldId) : null;
        return field == null ? fieldId : field.getName();
    }

    @Override
    public void setArea(VisibleIssue issue, String areaKey) {
        CustomField field = areas.fieldId().map(fields::getCustomFieldObject).orElse(null);
        if (field == null) {
            throw InvalidException.at(TriageFields.AREA, Message.of("productops.inbox.error.no-area-field"));
        }
        if (areas.areaKeyOf(issue.id()).orElse("").equals(areaKey)) {
            return;
        }
        MutableIssue fresh = manager.getIssueObject(issue.id());
        if (fresh == null) {
            throw new NotFoundException(Message.of("productops.common.error.issue-gone", issue.key()));
        }
        fresh.setCustomFieldValue(field, areaKey.isEmpty() ? null : areaKey);
        manager.updateIssue(authentication.getLoggedInUser(), fresh, EventDispatchOption.ISSUE_UPDATED, false);
    }
}
