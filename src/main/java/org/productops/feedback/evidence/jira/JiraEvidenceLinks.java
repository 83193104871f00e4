package org.productops.feedback.evidence.jira;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;
import org.productops.feedback.evidence.EvidenceIssueLinks;
import org.productops.feedback.jira.FeedbackIds;

/** Jira's links of the type <em>Feedback</em>. */
@JiraComponent
public class JiraEvidenceLinks implements EvidenceIssueLinks {

    private final IssueLinkManager links;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;
    private final FeedbackIds ids;

    @Inject
    public JiraEvidenceLinks(
            @JiraImport IssueLinkManager links,
            @JiraImport PermissionManager permissions,
            @JiraImport JiraAuthenticationContext authentication,
            FeedbackIds ids) {
        this.links = links;
        this.permissions = permissions;
        this.authentication = authentication;
        this.ids = ids;
    }

    /** Whether the link is of the type <em>Feedback</em>. */
    boolean includes(IssueLink link) {
        return ids.linkType().filter(type -> type.equals(link.getLinkTypeId())).isPresent();
    }

    @Override
    public boolean mayLink(VisibleIssue issue) {
        return permissions.hasPermission(
                ProjectPermissions.LINK_ISSUES, JiraIssues.unwrap(issue), authentication.getLoggedInUser());
    }

    @Override
    public Set<Long> deliveriesOf(long feedbackId) {
        return ofFeedback(feedbackId).map(IssueLink::getDestinationId).collect(Collectors.toSet());
    }

    private Stream<IssueLink> ofFeedback(long feedbackId) {
        return ids.linkType().isEmpty()
                ? Stream.empty()
                : links.getOutwardLinks(feedbackId).stream().filter(this::includes);
    }

    @Override
    public void create(long feedbackId, long deliveryId) {
        Long type = ids.linkType()
                .orElseThrow(() -> InvalidException.general(Message.of("productops.feedback.error.not-set-up")));
        if (deliveriesOf(feedbackId).contains(deliveryId)) {
            return;
        }
        try {
            links.createIssueLink(feedbackId, deliveryId, type, 1L, authentication.getLoggedInUser());
        } catch (CreateException e) {
            InvalidException refusal = InvalidException.general(
                    Message.of("productops.feedback.error.product", String.valueOf(e.getMessage())));
            refusal.initCause(e);
            throw refusal;
        }
    }

    @Override
    public void remove(long feedbackId, long deliveryId) {
        ofFeedback(feedbackId)
                .filter(link -> link.getDestinationId() == deliveryId)
                .toList()
                .forEach(link -> links.removeIssueLink(link, authentication.getLoggedInUser()));
    }
}
