package org.productops.devhost.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.users.HostUsers;

/** Finds people as Jira's API shows them. */
public final class JiraUsers implements UserManager {
    private final HostUsers users;

    public JiraUsers(HostUsers users) {
        this.users = users;
    }

    @Override
    public ApplicationUser getUserByKey(String userKey) {
        return Optional.ofNullable(userKey)
                .flatMap(users::find)
                .map(JiraUsers::of)
                .orElse(null);
    }

    /** The person behind what Jira's API shows; null stays null. */
    static HostUser personOf(ApplicationUser user) {
        return user instanceof JiraUser shown ? shown.user() : null;
    }

    @Override
    public ApplicationUser getUserByName(String userName) {
        return users.findByName(userName).map(JiraUsers::of).orElse(null);
    }

    /** The person as Jira's API shows one; null stays null. */
    public static ApplicationUser of(HostUser user) {
        return user == null ? null : new JiraUser(user);
    }
}
