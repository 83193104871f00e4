package com.atlassian.jira.user.preferences;

import com.atlassian.jira.user.ApplicationUser;

/**
 * What users have set for themselves.
 *
 * @source https://github.com/collabsoft-net/atlassian-connect-polyfill/blob/2b21cb7b/src/main/java/fyi/iapetus/plugins/acpolyfill/jira/JiraUserThemeService.java — [C11] for Jira 11.0.1
 */
public interface UserPreferencesManager {
    ExtendedPreferences getExtendedPreferences(ApplicationUser user);
}
