package org.productops.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.glossary.scope.GlossaryChoiceService;
import org.productops.glossary.scope.rest.GlossaryChoiceResource;

/** Which glossaries hold in spaces of Confluence. */
@Path("/spaces/{space}/glossaries")
@LicensedOnly
public class ConfluenceGlossaryChoiceResource extends GlossaryChoiceResource {

    @Inject
    public ConfluenceGlossaryChoiceResource(GlossaryChoiceService choices) {
        super(choices);
    }
}
