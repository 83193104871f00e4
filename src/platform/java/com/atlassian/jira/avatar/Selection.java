package com.atlassian.jira.avatar;

/**
 * A part of a picture. Never made here: null means the whole picture.
 *
 * @source https://docs.atlassian.com/jira/4.4.4/com/atlassian/jira/avatar/package-summary.html — [D]; an argument of https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/avatar/AvatarManager.html
 */
public final class Selection {
    private Selection() {}
}
