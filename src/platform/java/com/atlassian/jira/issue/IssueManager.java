package com.atlassian.jira.issue;

import java.util.Collection;
import java.util.List;

/**
 * Finds issues; checks no permission.
 *
 * @source facts: jira-facts §7 [C11] — seen in codescape/jira-scrum-poker
 */
public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    /** @source https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/IssueManager.html — [C≤10], used in several public plugins */
    List<Issue> getIssueObjects(Collection<Long> ids);
}
