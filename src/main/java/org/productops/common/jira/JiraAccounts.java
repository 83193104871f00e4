package org.productops.common.jira;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.productops.common.product.ProductReference;
import org.productops.common.user.Accounts;

/** Jira's users and groups. */
@JiraComponent
public final class JiraAccounts implements Accounts {

    private final UserManager users;
    private final JiraAddressVisibility visibility =
            new JiraAddressVisibility("People are found by their mail addresses by administrators alone.");
    private final ProductReference search = new ProductReference(
            "com.atlassian.jira.bc.user.search.UserSearchService",
            "People are found by the names with which they log in alone.");
    private final ProductReference groups = new ProductReference(
            "com.atlassian.jira.security.groups.GroupManager", "Groups without members look like others.");

    /** @param users under a name of its own: what both products share has a service of this name, too */
    @Inject
    public JiraAccounts(@JiraImport("jiraUserManager") UserManager users) {
        this.users = users;
    }

    @Override
    public boolean isActive(String userKey) {
        ApplicationUser user = users.getUserByKey(userKey);
        return user != null && user.isActive();
    }

    @Override
    public boolean hasMembers(String groupName) {
        return groups.use(service ->
                        !((GroupManager) service).getUserNamesInGroup(groupName).isEmpty())
                .orElse(true);
    }

    @Override
    public List<String> called(String displayName) {
        return keys(service -> service.findUserKeysByFullName(displayName));
    }

    @Override
    public List<String> withAddress(String address) {
        return keys(service -> service.findUserKeysByEmail(address));
    }

    private List<String> keys(Function<UserSearchService, Iterable<String>> find) {
        return search.use(service -> StreamSupport.stream(
                                find.apply((UserSearchService) service).spliterator(), false)
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    @Override
    public boolean showsAddresses() {
        return visibility.isFor(true);
    }

    @Override
    public List<String> members(String groupName, int most) {
        Collection<String> names = groups.use(service -> ((GroupManager) service).getUserNamesInGroup(groupName))
                .orElse(List.of());
        return names.stream()
                .sorted()
                .map(users::getUserByName)
                .filter(user -> user != null && user.isActive())
                .limit(most)
                .map(ApplicationUser::getKey)
                .toList();
    }
}
