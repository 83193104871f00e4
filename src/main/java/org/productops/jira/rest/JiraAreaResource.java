package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.area.AreaEndService;
import org.productops.area.AreaSearchService;
import org.productops.area.AreaService;
import org.productops.area.rest.AreaResource;

/** The library of areas in Jira. */
@Path("/areas")
@LicensedOnly
public class JiraAreaResource extends AreaResource {

    @Inject
    public JiraAreaResource(AreaService areas, AreaSearchService search, AreaEndService ends) {
        super(areas, search, ends);
    }
}
