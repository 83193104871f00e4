package org.productops.common.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.productops.common.issue.AllIssues;

/** All issues that Jira has. */
@JiraComponent
public class JiraAllIssues implements AllIssues {

    private final IssueManager issues;
    private final ProjectManager projects;

    @Inject
    public JiraAllIssues(@JiraImport IssueManager issues, @JiraImport ProjectManager projects) {
        this.issues = issues;
        this.projects = projects;
    }

    @Override
    public List<Long> projects() {
        return projects.getProjects().stream().map(Project::getId).toList();
    }

    @Override
    public Collection<Long> ofProject(long projectId) {
        try {
            return issues.getIssueIdsForProject(projectId);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Jira does not say which issues the project " + projectId + " has", e);
        }
    }

    @Override
    public String name(long issueId) {
        return Optional.ofNullable(issues.getIssueObject(issueId))
                .map(Issue::getKey)
                .orElse(String.valueOf(issueId));
    }
}
