package org.productops.devhost.jira.issue;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.function.LongFunction;
import org.productops.devhost.jira.project.JiraComponents;
import org.productops.devhost.jira.project.JiraConstants;
import org.productops.devhost.jira.project.JiraIssueTypes;
import org.productops.devhost.jira.project.JiraProjects;
import org.productops.devhost.jira.project.JiraVersions;
import org.productops.devhost.jira.user.JiraUsers;

/**
 * Where an issue finds what its record only names.
 *
 * @param issues from an id to the issue, or null
 * @param subTasks from an issue's id to its sub-tasks
 */
record IssueSurroundings(
        JiraProjects projects,
        JiraComponents components,
        JiraVersions versions,
        JiraIssueTypes issueTypes,
        JiraConstants constants,
        JiraUsers people,
        LongFunction<Issue> issues,
        LongFunction<List<Issue>> subTasks) {}
