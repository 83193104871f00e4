package com.atlassian.sal.api.user;

/**
 * Who is asking, and what the product knows of other people.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/web/rest/ConfigurationRestService.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public interface UserManager {
    /** Null for the anonymous user. */
    UserProfile getRemoteUser();

    /** Null for the anonymous user. */
    UserKey getRemoteUserKey();

    /**
     * Null if there is no such user.
     *
     * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/slack-server-integration-common/src/main/java/com/atlassian/plugins/slack/user/SlackUserService.java — [C11] for Jira 11.0 and Confluence 10.0.1
     */
    UserProfile getUserProfile(UserKey userKey);

    /**
     * Null if there is no such user.
     *
     * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/slack-server-integration-common/src/main/java/com/atlassian/plugins/slack/user/SlackUserService.java — [C11] for Jira 11.0 and Confluence 10.0.1
     */
    UserProfile getUserProfile(String username);

    /** @source https://docs.atlassian.com/ConfluenceServer/javadoc/7.4.7/com/atlassian/sal/confluence/user/SetupUserManager.html — [C≤10]; likewise Bamboo 9.0.1 */
    boolean isUserInGroup(UserKey userKey, String group);

    boolean isAdmin(UserKey userKey);

    /** @source https://docs.atlassian.com/ConfluenceServer/javadoc/9.5.2/com/atlassian/sal/confluence/user/SetupUserManager.html — [D]; likewise Bamboo 10.2.0 and Crowd 6.2.2 */
    boolean isLicensed(UserKey userKey);

    boolean isSystemAdmin(UserKey userKey);

    /** @source https://docs.atlassian.com/ConfluenceServer/javadoc/7.3.2/com/atlassian/sal/confluence/user/ConfluenceUserManager.html — [C≤10]; likewise Bamboo 9.0.1 */
    Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults);
}
