package org.productops.devhost.confluence.content;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import org.productops.devhost.users.HostUser;

/** A person as plugins see them. */
public record HostConfluenceUser(HostUser user) implements ConfluenceUser {

    @Override
    public UserKey getKey() {
        return new UserKey(user.key());
    }
}
