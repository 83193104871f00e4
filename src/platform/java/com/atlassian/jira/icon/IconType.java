package com.atlassian.jira.icon;

/**
 * What a picture is for.
 *
 * @source facts: jira-facts §6 [C≤10]
 */
public class IconType {
    public static final IconType ISSUE_TYPE_ICON_TYPE = new IconType("issuetype");

    private final String key;

    private IconType(String key) {
        this.key = key;
    }
}
