package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.area.AreaService;
import org.productops.area.copy.rest.AreaCopyResource;
import org.productops.area.mapping.MappingService;

/** The whole library of areas in Jira. */
@Path("/area-copy")
@LicensedOnly
public class JiraAreaCopyResource extends AreaCopyResource {

    @Inject
    public JiraAreaCopyResource(AreaService areas, MappingService mappings) {
        super(areas, mappings);
    }
}
