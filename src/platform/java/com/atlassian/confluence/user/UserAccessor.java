package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;

/**
 * The users of Confluence.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/confluence-slack-integration/confluence-slack-server-integration-plugin/src/main/java/com/atlassian/confluence/plugins/slack/spi/impl/ConfluenceSlackLinkAccessManager.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public interface UserAccessor {
    /** Null if there is no such user. */
    ConfluenceUser getExistingUserByKey(UserKey key);
}
