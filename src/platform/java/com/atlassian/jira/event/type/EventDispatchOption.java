package com.atlassian.jira.event.type;

/**
 * Whether other parts of the product hear of a change, and of what kind it is.
 *
 * @source https://github.com/odinson8/jiraspring2pluginTemplate/blob/14a1cc28/src/main/java/com/veniture/util/functions.java — [C≤10]
 */
public interface EventDispatchOption {
    EventDispatchOption ISSUE_UPDATED = new EventDispatchOption() {};
}
