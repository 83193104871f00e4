package org.productops.devhost.jira.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.productops.devhost.jira.project.JiraConstant;

/**
 * What pages show of an issue wherever they name it.
 *
 * @param iconPath the image of its type, below the context path
 * @param statusLook the CSS classes of its status, besides those of every status
 */
public record IssueBrief(
        long id,
        String key,
        String summary,
        String type,
        String iconPath,
        String status,
        String statusLook,
        String priority,
        String resolution,
        String assignee) {

    static IssueBrief of(Issue issue) {
        return new IssueBrief(
                issue.getId(),
                issue.getKey(),
                issue.getSummary(),
                issue.getIssueType().getName(),
                issue.getIssueType().getIconUrl(),
                issue.getStatus().getName(),
                look(((JiraConstant) issue.getStatus()).record().category()),
                issue.getPriority() == null ? "" : issue.getPriority().getName(),
                issue.getResolution() == null
                        ? "Unresolved"
                        : issue.getResolution().getName(),
                name(issue.getAssignee(), "Unassigned"));
    }

    private static String look(String category) {
        return switch (category) {
            case "done" -> " aui-lozenge-success";
            case "indeterminate" -> " aui-lozenge-inprogress";
            default -> "";
        };
    }

    static String name(ApplicationUser user, String otherwise) {
        return Optional.ofNullable(user).map(ApplicationUser::getDisplayName).orElse(otherwise);
    }
}
