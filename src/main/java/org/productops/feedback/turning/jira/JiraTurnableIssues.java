package org.productops.feedback.turning.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;
import org.productops.feedback.jira.FeedbackIds;
import org.productops.feedback.jira.ProductRefusals;
import org.productops.feedback.turning.TurnableIssues;

/**
 * Changes the type of Jira's issues, as Jira's own edit screen does: with its permissions, events and history. Where the type
 * has another workflow, Jira would have to move the issue, which asks for a status; that stays Jira's own.
 */
@JiraComponent
public class JiraTurnableIssues implements TurnableIssues {

    private final IssueService service;
    private final IssueManager manager;
    private final IssueTypeSchemeManager schemes;
    private final WorkflowManager workflows;
    private final JiraAuthenticationContext authentication;
    private final JiraIssues issues;
    private final FeedbackIds ids;
    private final ProductRefusals refusals;

    @Inject
    public JiraTurnableIssues(
            @JiraImport IssueService service,
            @JiraImport IssueManager manager,
            @JiraImport IssueTypeSchemeManager schemes,
            @JiraImport WorkflowManager workflows,
            @JiraImport JiraAuthenticationContext authentication,
            JiraIssues issues,
            FeedbackIds ids,
            ProductRefusals refusals) {
        this.service = service;
        this.manager = manager;
        this.schemes = schemes;
        this.workflows = workflows;
        this.authentication = authentication;
        this.issues = issues;
        this.ids = ids;
        this.refusals = refusals;
    }

    @Override
    public Words words(VisibleIssue issue) {
        Issue shown = JiraIssues.unwrap(issue);
        ApplicationUser reporter = shown.getReporter();
        return new Words(
                Objects.requireNonNullElse(shown.getDescription(), ""),
                reporter == null ? "" : reporter.getDisplayName(),
                LocalDate.ofInstant(shown.getCreated().toInstant(), ZoneOffset.UTC));
    }

    @Override
    public boolean offersFeedback(VisibleIssue issue) {
        return ids.issueType()
                .filter(type -> schemes
                        .getIssueTypesForProject(JiraIssues.unwrap(issue).getProjectObject())
                        .stream()
                        .anyMatch(offered -> offered.getId().equals(type)))
                .isPresent();
    }

    @Override
    public Optional<Message> obstacle(VisibleIssue issue) {
        Issue shown = JiraIssues.unwrap(issue);
        if (shown.isSubTask()) {
            return Optional.of(Message.of("productops.feedback.turn.obstacle.sub-task"));
        }
        String now = workflows.getWorkflow(shown).getName();
        String then = workflows.getWorkflow(shown.getProjectId(), type()).getName();
        return now.equals(then)
                ? Optional.empty()
                : Optional.of(Message.of("productops.feedback.turn.obstacle.workflow", then));
    }

    private String type() {
        return ids.issueType()
                .orElseThrow(() -> InvalidException.general(Message.of("productops.feedback.error.not-set-up")));
    }

    @Override
    public VisibleIssue makeFeedback(VisibleIssue issue) {
        ApplicationUser user = authentication.getLoggedInUser();
        IssueInputParameters parameters = service.newIssueInputParameters();
        parameters.setIssueTypeId(type());
        IssueService.UpdateValidationResult found = service.validateUpdate(user, issue.id(), parameters);
        refusals.refuse(found.getErrorCollection());
        refusals.refuse(service.update(user, found).getErrorCollection());
        Issue after = manager.getIssueObject(issue.id());
        if (after == null) {
            throw new NotFoundException(Message.of("productops.common.error.issue-gone", issue.key()));
        }
        // Jira leaves out what its edit screen does not have, and says nothing.
        if (!type().equals(after.getIssueTypeId())) {
            throw InvalidException.general(Message.of("productops.feedback.turn.error.type-kept", issue.key()));
        }
        return issues.changed(after);
    }
}
