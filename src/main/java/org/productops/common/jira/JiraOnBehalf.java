package org.productops.common.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.productops.common.user.OnBehalf;

/** Jira's own idea of who asks. */
@JiraComponent
public final class JiraOnBehalf implements OnBehalf {

    private final UserManager users;
    private final JiraAuthenticationContext authentication;

    @Inject
    public JiraOnBehalf(
            @JiraImport("jiraUserManager") UserManager users, @JiraImport JiraAuthenticationContext authentication) {
        this.users = users;
        this.authentication = authentication;
    }

    @Override
    public <T> Optional<T> of(String userKey, Supplier<T> work) {
        ApplicationUser user = users.getUserByKey(userKey);
        if (user == null || !user.isActive()) {
            return Optional.empty();
        }
        ApplicationUser before = authentication.getLoggedInUser();
        authentication.setLoggedInUser(user);
        try {
            return Optional.of(work.get());
        } finally {
            authentication.setLoggedInUser(before);
        }
    }
}
