package org.productops.devhost.sal;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.util.Locale;
import java.util.function.Function;
import org.productops.devhost.request.RequestContext;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.users.HostUsers;

/** SAL's view of the host's people; who asks is known from the {@link RequestContext}. */
final class HostUserManager implements UserManager {
    private final HostUsers users;
    private final Function<HostUser, URI> pictures;

    HostUserManager(HostUsers users, Function<HostUser, URI> pictures) {
        this.users = users;
        this.pictures = pictures;
    }

    private HostUserProfile profile(HostUser user) {
        return new HostUserProfile(user, pictures.apply(user));
    }

    @Override
    public UserProfile getRemoteUser() {
        return RequestContext.currentUser().map(this::profile).orElse(null);
    }

    @Override
    public UserKey getRemoteUserKey() {
        return RequestContext.currentUser().map(HostUser::key).map(UserKey::new).orElse(null);
    }

    @Override
    public UserProfile getUserProfile(UserKey userKey) {
        return userKey == null
                ? null
                : users.find(userKey.getStringValue()).map(this::profile).orElse(null);
    }

    @Override
    public UserProfile getUserProfile(String username) {
        return username == null
                ? null
                : users.findByName(username).map(this::profile).orElse(null);
    }

    @Override
    public boolean isUserInGroup(UserKey userKey, String group) {
        return userKey != null
                && group != null
                && users.find(userKey.getStringValue())
                        .filter(HostUser::active)
                        .filter(user -> user.groups().stream().anyMatch(group::equalsIgnoreCase))
                        .isPresent();
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return userKey != null && users.isAdministrator(userKey.getStringValue());
    }

    @Override
    public boolean isLicensed(UserKey userKey) {
        return userKey != null && users.mayUseProduct(userKey.getStringValue());
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return isAdmin(userKey);
    }

    @Override
    public Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults) {
        String start = prefix.toLowerCase(Locale.ROOT);
        return users.groups().stream()
                .filter(group -> group.toLowerCase(Locale.ROOT).startsWith(start))
                .skip(startIndex)
                .limit(maxResults)
                .toList();
    }
}
