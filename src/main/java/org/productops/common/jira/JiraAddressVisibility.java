package org.productops.common.jira;

import com.atlassian.jira.config.properties.ApplicationProperties;
import org.productops.common.product.ProductReference;

/** To whom Jira shows mail addresses, by its setting. Where it would mask them, they are not shown at all. */
public final class JiraAddressVisibility {

    private static final String SETTING = "jira.option.emailvisible";
    private static final String PUBLIC = "show";
    private static final String LOGGED_IN_USERS = "user";

    private final ProductReference configuration;

    /** @param consequence what is so if Jira does not tell, for administrators */
    public JiraAddressVisibility(String consequence) {
        configuration = new ProductReference("com.atlassian.jira.config.properties.ApplicationProperties", consequence);
    }

    /** Whether they are shown to somebody who is logged in, or who is not. */
    public boolean isFor(boolean loggedIn) {
        String visible = configuration
                .use(service -> ((ApplicationProperties) service).getDefaultBackedString(SETTING))
                .orElse("");
        return visible.equals(PUBLIC) || visible.equals(LOGGED_IN_USERS) && loggedIn;
    }
}
