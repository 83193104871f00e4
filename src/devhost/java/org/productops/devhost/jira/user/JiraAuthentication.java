package org.productops.devhost.jira.user;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import org.productops.devhost.request.RequestContext;

/** Who asks. */
public final class JiraAuthentication implements JiraAuthenticationContext {

    @Override
    public ApplicationUser getLoggedInUser() {
        return RequestContext.currentUser().map(JiraUsers::of).orElse(null);
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        RequestContext.become(JiraUsers.personOf(user));
    }
}
