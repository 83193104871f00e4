package org.productops.common.user;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Iterator;
import java.util.Optional;

/** The users of either product, through the Shared Access Layer. */
@Named
public final class SalPeople implements People {

    /** Groups are asked for in pages of this size, to find the one whose whole name is the prefix. */
    private static final int GROUP_PAGE = 100;

    private static final int MOST_GROUPS = 10_000;

    private final UserManager users;

    @Inject
    public SalPeople(@ComponentImport UserManager users) {
        this.users = users;
    }

    @Override
    public Optional<String> currentUserKey() {
        return Optional.ofNullable(users.getRemoteUserKey()).map(UserKey::getStringValue);
    }

    @Override
    public Optional<Person> findByKey(String userKey) {
        return Optional.ofNullable(users.getUserProfile(new UserKey(userKey))).map(SalPeople::person);
    }

    @Override
    public Optional<Person> findByName(String userName) {
        return Optional.ofNullable(users.getUserProfile(userName)).map(SalPeople::person);
    }

    @Override
    public boolean groupExists(String groupName) {
        for (int start = 0; start < MOST_GROUPS; start += GROUP_PAGE) {
            Iterator<String> page =
                    users.findGroupNamesByPrefix(groupName, start, GROUP_PAGE).iterator();
            if (!page.hasNext()) {
                return false;
            }
            while (page.hasNext()) {
                if (page.next().equalsIgnoreCase(groupName)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public boolean isMember(String userKey, String groupName) {
        return users.isUserInGroup(new UserKey(userKey), groupName);
    }

    @Override
    public boolean isAdministrator(String userKey) {
        UserKey key = new UserKey(userKey);
        return users.isAdmin(key) || users.isSystemAdmin(key);
    }

    private static Person person(UserProfile profile) {
        String name = profile.getUsername();
        String displayName = profile.getFullName();
        return new Person(
                profile.getUserKey().getStringValue(),
                name,
                displayName == null || displayName.isBlank() ? name : displayName,
                profile.getProfilePictureUri() == null
                        ? ""
                        : profile.getProfilePictureUri().toString());
    }
}
