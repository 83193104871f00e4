package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.feedback.portal.PortalService;
import org.productops.feedback.portal.rest.PortalResource;

/** The feedback forms of projects, in Jira. */
@Path("/feedback-forms")
@LicensedOnly
public class JiraPortalResource extends PortalResource {

    @Inject
    public JiraPortalResource(PortalService portals) {
        super(portals);
    }
}
