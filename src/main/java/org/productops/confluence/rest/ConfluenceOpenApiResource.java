package org.productops.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.rest.OpenApiResource;

/** What the REST interface in Confluence says about itself. */
@Path("/openapi")
@LicensedOnly
public class ConfluenceOpenApiResource extends OpenApiResource {

    @Inject
    public ConfluenceOpenApiResource() {
        super("/openapi/confluence.json");
    }
}
