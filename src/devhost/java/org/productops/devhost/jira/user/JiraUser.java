package org.productops.devhost.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import org.productops.devhost.users.HostUser;

/** A person as Jira's API shows one. */
public record JiraUser(HostUser user) implements ApplicationUser {

    @Override
    public String getKey() {
        return user.key();
    }

    @Override
    public String getName() {
        return user.name();
    }

    @Override
    public String getEmailAddress() {
        return user.email();
    }

    @Override
    public String getDisplayName() {
        return user.displayName();
    }

    @Override
    public boolean isActive() {
        return user.active();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraUser that && user.key().equals(that.user.key());
    }

    @Override
    public int hashCode() {
        return user.key().hashCode();
    }
}
