package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/**
 * Creates and finds issue types.
 *
 * @source https://github.com/testit-tms/jira-plugin/blob/987b3c2d/src/main/java/testIT/jira/testcase/TestCaseIssueType.java — [C11] for Jira 11.3.6
 */
public interface IssueTypeManager {
    IssueType createIssueType(String name, String description, Long avatarId);

    void updateIssueType(IssueType issueType, String name, String description, Long avatarId);

    /** @source https://github.com/igsl-group/Octopus_Jira/blob/41a0241e/ConfigMigration/src/main/java/com/igsl/configmigration/issuetype/IssueTypeUtil.java — [C≤10] for Jira 8.21 */
    Collection<IssueType> getIssueTypes();

    /** @source https://github.com/igsl-group/Octopus_Jira/blob/41a0241e/ConfigMigration/src/main/java/com/igsl/configmigration/issuetype/IssueTypeUtil.java — [C≤10] for Jira 8.21 */
    IssueType getIssueType(String id);
}
