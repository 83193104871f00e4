package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;

/**
 * Which issue types a project has.
 *
 * @source https://github.com/testit-tms/jira-plugin/blob/987b3c2d/src/main/java/testIT/jira/testcase/TestCaseIssueType.java — [C11] for Jira 11.3.6
 */
public interface IssueTypeSchemeManager {
    FieldConfigScheme getConfigScheme(Project project);

    /** The ids are the whole new list, in order. */
    FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> optionIds);

    /** @source https://github.com/cures-hub/cures-condec-jira/blob/fbadb349/src/main/java/de/uhd/ifi/se/decision/management/jira/config/JiraSchemeManager.java — [C≤10] for Jira 8.20 */
    Collection<IssueType> getIssueTypesForProject(Project project);
}
