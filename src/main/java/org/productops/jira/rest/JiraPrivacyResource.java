package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.feedback.privacy.PrivacyService;
import org.productops.feedback.privacy.rest.PrivacyResource;

/** Personal data in Jira. */
@Path("/personal-data")
@LicensedOnly
public class JiraPrivacyResource extends PrivacyResource {

    @Inject
    public JiraPrivacyResource(PrivacyService privacy) {
        super(privacy);
    }
}
