package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/**
 * What identifies a user for ever, also when the user is renamed.
 *
 * @source facts: jira-facts §11 [C11] — seen in atlassian-slack-integration-server
 */
@SuppressWarnings("serial") // The real id is not known, and nothing of this is ever written.
public final class UserKey implements Serializable {
    private final String value;

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
