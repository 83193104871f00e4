package org.productops.devhost.confluence.content;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.productops.devhost.users.HostUser;

/** A person as plugins see them. */
public record HostConfluenceUser(HostUser user) implements ConfluenceUser {

    /** Who asks on this thread, as Confluence itself knows it. */
    public static Optional<HostUser> asking() {
        return AuthenticatedUserThreadLocal.get() instanceof HostConfluenceUser person
                ? Optional.of(person.user())
                : Optional.empty();
    }

    @Override
    public UserKey getKey() {
        return new UserKey(user.key());
    }
}
