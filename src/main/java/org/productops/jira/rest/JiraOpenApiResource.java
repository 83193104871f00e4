package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.rest.OpenApiResource;

/** What the REST interface in Jira says about itself. */
@Path("/openapi")
@LicensedOnly
public class JiraOpenApiResource extends OpenApiResource {

    @Inject
    public JiraOpenApiResource() {
        super("/openapi/jira.json");
    }
}
