package org.productops.feedback.inbox;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.area.mapping.ProjectCatalog;
import org.productops.area.mapping.ProjectPlace;
import org.productops.area.rule.RuledProjects;
import org.productops.common.access.Access;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.text.TextRule;
import org.productops.feedback.FeedbackIssues;
import org.productops.feedback.item.FeedbackItemStore;

/** Who may see and decide what in the inbox. */
@JiraComponent
public class InboxAccess {

    private final Access access;
    private final Issues issues;
    private final FeedbackIssues feedback;
    private final FeedbackItemStore items;
    private final ProjectCatalog catalog;
    private final RuledProjects projects;
    private final InboxMemory memory;

    @Inject
    public InboxAccess(
            Access access,
            Issues issues,
            FeedbackIssues feedback,
            FeedbackItemStore items,
            ProjectCatalog catalog,
            RuledProjects projects,
            InboxMemory memory) {
        this.access = access;
        this.issues = issues;
        this.feedback = feedback;
        this.items = items;
        this.catalog = catalog;
        this.projects = projects;
        this.memory = memory;
    }

    /** See {@link Access#requireUser}. */
    String requireUser() {
        return access.requireUser();
    }

    /** The projects with feedback that the user may see, by name. */
    List<ProjectPlace> projects() {
        Set<Long> having = memory.projects(items::projectIds);
        return having.isEmpty()
                ? List.of()
                : catalog.projects().stream()
                        .filter(project -> having.contains(project.id()))
                        .toList();
    }

    /** The project with this key that the user may see, whether it has feedback or not. */
    Optional<ProjectPlace> project(String key) {
        return catalog.projects().stream()
                .filter(project -> project.key().equals(key))
                .findFirst();
    }

    /** Whether the user decides what all people of the project see. */
    boolean administers(ProjectPlace project) {
        return access.isAdministrator() || projects.administered(project.id());
    }

    /**
     * The feedback issue with this key.
     *
     * @throws NotFoundException if there is none that the user may see, or it is no feedback
     */
    VisibleIssue feedback(String key) {
        VisibleIssue issue = find(key)
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.feedback.error.no-issue", TextRule.beginning(key))));
        if (!feedback.includes(issue)) {
            throw new NotFoundException(Message.of("productops.feedback.error.not-feedback", issue.key()));
        }
        return issue;
    }

    /** The issue with this key, of whatever type, if the user may see it. */
    Optional<VisibleIssue> find(String key) {
        return issues.find(key);
    }

    boolean isFeedback(VisibleIssue issue) {
        return feedback.includes(issue);
    }

    /**
     * The same for somebody who decides.
     *
     * @throws NotPermittedException if the user may not edit the issue
     */
    VisibleIssue editable(String key) {
        VisibleIssue issue = feedback(key);
        if (!issue.editable()) {
            throw new NotPermittedException(Message.of("productops.feedback.error.not-editable", issue.key()), false);
        }
        return issue;
    }
}
