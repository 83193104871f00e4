package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;

/**
 * Which issue types a project has.
 *
 * @source facts: jira-facts §6 [C≤10] — seen in jakarta code
 */
public interface IssueTypeSchemeManager {
    FieldConfigScheme getConfigScheme(Project project);

    /** The ids are the whole new list, in order. */
    FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> optionIds);

    Collection<IssueType> getIssueTypesForProject(Project project);
}
