package org.productops.devhost.jira.user;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import org.productops.devhost.request.RequestContext;

/** Who asks. */
public final class JiraAuthentication implements JiraAuthenticationContext {
    private final I18nHelper i18n;

    public JiraAuthentication(I18nHelper i18n) {
        this.i18n = i18n;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return RequestContext.currentUser().map(JiraUsers::of).orElse(null);
    }

    @Override
    public I18nHelper getI18nHelper() {
        return i18n;
    }
}
