package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/**
 * Finds issues; checks no permission.
 *
 * @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/action/ScrumPokerAction.java — [C11] for Jira 11.3.1
 */
public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    /**
     * Keeps the changes of the issue, writes its history and brings the index up to date; checks no permission.
     *
     * @source https://github.com/odinson8/jiraspring2pluginTemplate/blob/14a1cc28/src/main/java/com/veniture/util/functions.java — [C≤10]
     */
    Issue updateIssue(ApplicationUser user, MutableIssue issue, EventDispatchOption event, boolean sendMail);

    /** @source https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/IssueManager.html — [C≤10] */
    List<Issue> getIssueObjects(Collection<Long> ids);

    /**
     * Declares the checked exception of the entity engine more widely than the product, so that callers catch it.
     *
     * @source https://docs.atlassian.com/jira/7.0.6/com/atlassian/jira/issue/IssueManager.html — [C≤10] for Jira 7.0
     */
    Collection<Long> getIssueIdsForProject(Long projectId) throws Exception;
}
