package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/**
 * The comments of issues; checks no permission.
 *
 * @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/action/ScrumPokerAction.java — [C11] the type, for Jira 11.3.1
 */
public interface CommentManager {

    /** @source https://docs.atlassian.com/jira/4.0/com/atlassian/jira/issue/comments/CommentManager.html — [D] */
    List<Comment> getComments(Issue issue);
}
