package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.setup.SetUpService;
import org.productops.common.setup.rest.SetUpProjectResource;

/** The projects of Jira to set up. */
@Path("/set-up-projects")
@AdminOnly
public class JiraSetUpProjectResource extends SetUpProjectResource {

    @Inject
    public JiraSetUpProjectResource(SetUpService setUp) {
        super(setUp);
    }
}
