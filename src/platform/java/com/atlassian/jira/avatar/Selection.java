package com.atlassian.jira.avatar;

/**
 * A part of a picture. Never made here: null means the whole picture.
 *
 * @source facts: jira-facts §6 [C≤10]
 */
public final class Selection {
    private Selection() {}
}
