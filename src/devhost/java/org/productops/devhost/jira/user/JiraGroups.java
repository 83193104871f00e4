package org.productops.devhost.jira.user;

import com.atlassian.jira.security.groups.GroupManager;
import java.util.Collection;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.users.HostUsers;

/** Finds groups as Jira's API shows them. */
public final class JiraGroups implements GroupManager {
    private final HostUsers users;

    public JiraGroups(HostUsers users) {
        this.users = users;
    }

    @Override
    public Collection<String> getUserNamesInGroup(String groupName) {
        return users.all()
                .filter(user -> user.groups().stream().anyMatch(groupName::equalsIgnoreCase))
                .map(HostUser::name)
                .toList();
    }
}
