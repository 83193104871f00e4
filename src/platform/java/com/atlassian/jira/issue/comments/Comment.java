package com.atlassian.jira.issue.comments;

import com.atlassian.jira.user.ApplicationUser;

/**
 * A comment on an issue.
 *
 * @source https://docs.atlassian.com/jira/7.0.8/com/atlassian/jira/issue/comments/MutableComment.html — [D] what it has from this interface
 */
public interface Comment {

    /** Null if nobody was logged in, or if there is no such user any more. */
    ApplicationUser getAuthorApplicationUser();
}
