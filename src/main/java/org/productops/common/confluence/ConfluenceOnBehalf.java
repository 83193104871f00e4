package org.productops.common.confluence;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.user.UserKey;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.productops.common.user.OnBehalf;

/** Confluence's own idea of who asks. */
@ConfluenceComponent
public final class ConfluenceOnBehalf implements OnBehalf {

    private final UserAccessor users;

    @Inject
    public ConfluenceOnBehalf(@ConfluenceImport UserAccessor users) {
        this.users = users;
    }

    @Override
    public <T> Optional<T> of(String userKey, Supplier<T> work) {
        ConfluenceUser user = users.getExistingUserByKey(new UserKey(userKey));
        if (user == null) {
            return Optional.empty();
        }
        ConfluenceUser before = AuthenticatedUserThreadLocal.get();
        AuthenticatedUserThreadLocal.set(user);
        try {
            return Optional.of(work.get());
        } finally {
            AuthenticatedUserThreadLocal.set(before);
        }
    }
}
