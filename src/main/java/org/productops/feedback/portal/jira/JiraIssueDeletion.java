package org.productops.feedback.portal.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import org.productops.common.error.Message;
import org.productops.common.error.NotPermittedException;
import org.productops.feedback.portal.IssueDeletion;

/** Deletes issues as Jira's own page does: with its permissions and events. */
@JiraComponent
public final class JiraIssueDeletion implements IssueDeletion {

    private final IssueService service;
    private final IssueManager issues;
    private final UserManager users;

    @Inject
    public JiraIssueDeletion(
            @JiraImport IssueService service,
            @JiraImport IssueManager issues,
            @JiraImport("jiraUserManager") UserManager users) {
        this.service = service;
        this.issues = issues;
        this.users = users;
    }

    @Override
    public void delete(long issueId, String userKey) {
        if (issues.getIssueObject(issueId) == null) {
            return;
        }
        ApplicationUser user = users.getUserByKey(userKey);
        IssueService.DeleteValidationResult found = service.validateDelete(user, issueId);
        refuse(found.getErrorCollection());
        refuse(service.delete(user, found));
    }

    private static void refuse(ErrorCollection errors) {
        if (errors != null && errors.hasAnyErrors()) {
            throw new NotPermittedException(
                    Message.of("productops.portal.import.undo.refused", String.join(" ", errors.getErrorMessages())),
                    false);
        }
    }
}
