package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.release.LaunchTierService;
import org.productops.release.rest.LaunchTierResource;

/** What launches take, in Jira. */
@Path("/launch-tiers")
@LicensedOnly
public class JiraLaunchTierResource extends LaunchTierResource {

    @Inject
    public JiraLaunchTierResource(LaunchTierService tiers) {
        super(tiers);
    }
}
