package org.productops.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.area.space.SpaceListService;
import org.productops.area.space.rest.SpaceCopyResource;

/** The list of spaces in Confluence. */
@Path("/space-copy")
@LicensedOnly
public class ConfluenceSpaceCopyResource extends SpaceCopyResource {

    @Inject
    public ConfluenceSpaceCopyResource(SpaceListService spaces) {
        super(spaces);
    }
}
