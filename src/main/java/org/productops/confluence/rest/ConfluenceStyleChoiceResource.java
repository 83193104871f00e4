package org.productops.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.style.StyleChoiceService;
import org.productops.style.rest.StyleChoiceResource;

/** Which style guides hold in spaces of Confluence. */
@Path("/spaces/{space}/style-guides")
@LicensedOnly
public class ConfluenceStyleChoiceResource extends StyleChoiceResource {

    @Inject
    public ConfluenceStyleChoiceResource(StyleChoiceService choices) {
        super(choices);
    }
}
