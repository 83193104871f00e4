package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.area.watch.AreaWatchService;
import org.productops.area.watch.rest.AreaWatchResource;

/** Watches of areas in Jira. */
@Path("/area-watches")
@LicensedOnly
public class JiraAreaWatchResource extends AreaWatchResource {

    @Inject
    public JiraAreaWatchResource(AreaWatchService watches) {
        super(watches);
    }
}
