package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/**
 * The comments of issues; checks no permission.
 *
 * @source https://github.com/mailru/jira-plugins-mrimsender/blob/399fa541/src/main/java/ru/mail/jira/plugins/myteam/protocol/listeners/MyteamEventsListener.java — [C≤10] the type, for Jira 8
 */
public interface CommentManager {

    /** @source https://docs.atlassian.com/jira/4.0/com/atlassian/jira/issue/comments/CommentManager.html — [D] */
    List<Comment> getComments(Issue issue);
}
