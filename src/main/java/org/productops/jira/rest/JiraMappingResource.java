package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.area.mapping.MappingService;
import org.productops.area.mapping.rest.MappingResource;

/** What belongs to areas, in Jira. */
@Path("/area-mappings")
@LicensedOnly
public class JiraMappingResource extends MappingResource {

    @Inject
    public JiraMappingResource(MappingService mappings) {
        super(mappings);
    }
}
