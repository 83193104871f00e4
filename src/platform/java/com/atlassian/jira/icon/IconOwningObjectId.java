package com.atlassian.jira.icon;

/**
 * What a picture belongs to.
 *
 * @source facts: jira-facts §6 [C≤10]
 */
public class IconOwningObjectId {
    private final String id;

    public IconOwningObjectId(String id) {
        this.id = id;
    }
}
