package com.atlassian.jira.user.preferences;

/**
 * The settings of one user; what they did not set is as it is for all.
 *
 * @source https://github.com/collabsoft-net/atlassian-connect-polyfill/blob/2b21cb7b/src/main/java/fyi/iapetus/plugins/acpolyfill/jira/JiraUserThemeService.java — [C11] for Jira 11.0.1
 */
public interface ExtendedPreferences {
    String getString(String key);
}
