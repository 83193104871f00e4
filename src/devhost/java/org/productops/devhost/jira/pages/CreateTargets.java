package org.productops.devhost.jira.pages;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.Map;
import org.productops.devhost.jira.Jira;

/** The projects in which somebody may create issues, and the types that these have: names by id. */
public record CreateTargets(Map<String, String> projects, Map<String, String> types) {

    /** @param subTasks whether the types are those of sub-tasks, or all others */
    static CreateTargets of(Jira jira, ApplicationUser user, boolean subTasks) {
        CreateTargets targets = new CreateTargets(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Project project : jira.projects().getProjects()) {
            if (jira.permissions().hasPermission(ProjectPermissions.CREATE_ISSUES, project, user)) {
                targets.projects.put(project.getId().toString(), project.getName() + " (" + project.getKey() + ")");
                for (IssueType type : jira.issueTypes().getIssueTypesForProject(project)) {
                    if (type.isSubTask() == subTasks) {
                        targets.types.put(type.getId(), type.getName());
                    }
                }
            }
        }
        return targets;
    }
}
