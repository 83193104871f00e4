package com.atlassian.jira.issue.label;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Labels of issues.
 *
 * @source https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/label/LabelManager.html — [D]
 */
public interface LabelManager {
    /** Nothing happens if the issue has the label. */
    Label addLabel(ApplicationUser remoteUser, Long issueId, String label, boolean sendNotification);
}
