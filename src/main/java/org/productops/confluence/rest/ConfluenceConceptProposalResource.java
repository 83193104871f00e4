package org.productops.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.user.People;
import org.productops.glossary.ConceptService;
import org.productops.glossary.rest.ConceptProposalResource;

/** What readers propose for glossaries in Confluence. */
@Path("/glossaries/{glossary}/proposals")
@LicensedOnly
public class ConfluenceConceptProposalResource extends ConceptProposalResource {

    @Inject
    public ConfluenceConceptProposalResource(ConceptService concepts, People people) {
        super(concepts, people);
    }
}
