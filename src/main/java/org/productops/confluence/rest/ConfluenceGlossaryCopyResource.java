package org.productops.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.glossary.copy.GlossaryCopyService;
import org.productops.glossary.copy.rest.GlossaryCopyResource;

/** The glossaries that Confluence shares with Jira. */
@Path("/glossary-copy")
@LicensedOnly
public class ConfluenceGlossaryCopyResource extends GlossaryCopyResource {

    @Inject
    public ConfluenceGlossaryCopyResource(GlossaryCopyService glossaries) {
        super(glossaries);
    }
}
