package org.productops.devhost.jira.user;

import com.atlassian.jira.bc.user.search.UserSearchService;
import java.util.List;
import java.util.function.Predicate;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.users.HostUsers;

/** Finds people by what they are called, whatever the case, as Jira's API does. */
public final class JiraUserSearch implements UserSearchService {
    private final HostUsers users;

    public JiraUserSearch(HostUsers users) {
        this.users = users;
    }

    @Override
    public Iterable<String> findUserKeysByFullName(String fullName) {
        return keys(user -> user.displayName().equalsIgnoreCase(fullName));
    }

    @Override
    public Iterable<String> findUserKeysByEmail(String email) {
        return keys(user -> user.email().equalsIgnoreCase(email));
    }

    private List<String> keys(Predicate<HostUser> wanted) {
        return users.all().filter(wanted).map(HostUser::key).toList();
    }
}
