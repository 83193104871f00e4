package org.productops.devhost.sal;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.productops.devhost.users.HostUser;

/** A person as SAL describes one, in a product whose people have pictures or have none, which SAL allows. */
record HostUserProfile(HostUser user, URI getProfilePictureUri) implements UserProfile {

    @Override
    public UserKey getUserKey() {
        return new UserKey(user.key());
    }

    @Override
    public String getUsername() {
        return user.name();
    }

    @Override
    public String getFullName() {
        return user.displayName();
    }

    @Override
    public URI getProfilePageUri() {
        return URI.create(
                "/users/viewuserprofile.action?username=" + URLEncoder.encode(user.name(), StandardCharsets.UTF_8));
    }
}
