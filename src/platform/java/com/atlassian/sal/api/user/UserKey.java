package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/**
 * What identifies a user for ever, also when the user is renamed.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/slack-server-integration-common/src/main/java/com/atlassian/plugins/slack/user/DefaultSlackUserManager.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
@SuppressWarnings("serial") // The real id is not known, and nothing of this is ever written.
public final class UserKey implements Serializable {
    private final String value;

    /** @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/bitbucket-slack-server-integration-plugin/src/main/java/com/atlassian/bitbucket/plugins/slack/notification/configuration/PersonalNotificationService.java — [C11] for Jira 11.0 and Confluence 10.0.1 */
    public UserKey(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    public String getStringValue() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey key && key.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
