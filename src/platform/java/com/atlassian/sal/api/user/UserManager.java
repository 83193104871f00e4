package com.atlassian.sal.api.user;

/**
 * Who is asking, and what the product knows of other people.
 *
 * @source facts: jira-facts §11 [C11] — seen in atlassian-slack-integration-server
 */
public interface UserManager {
    /** Null for the anonymous user. */
    UserProfile getRemoteUser();

    /** Null for the anonymous user. */
    UserKey getRemoteUserKey();

    /** Null if there is no such user. */
    UserProfile getUserProfile(UserKey userKey);

    /** Null if there is no such user. */
    UserProfile getUserProfile(String username);

    /** @source https://docs.atlassian.com/ConfluenceServer/javadoc/7.4.7/com/atlassian/sal/confluence/user/SetupUserManager.html — [C≤10]; likewise Bamboo 9.0.1 */
    boolean isUserInGroup(UserKey userKey, String group);

    boolean isAdmin(UserKey userKey);

    boolean isSystemAdmin(UserKey userKey);

    /** @source https://docs.atlassian.com/ConfluenceServer/javadoc/7.3.2/com/atlassian/sal/confluence/user/ConfluenceUserManager.html — [C≤10]; likewise Bamboo 9.0.1 */
    Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults);
}
