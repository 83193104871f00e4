package org.productops.confluence.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.glossary.DomainService;
import org.productops.glossary.rest.DomainResource;

/** The taxonomies of glossaries in Confluence; who may do what, each method says. */
@Path("/glossaries/{glossary}/domains")
public class ConfluenceDomainResource extends DomainResource {

    @Inject
    public ConfluenceDomainResource(DomainService domains) {
        super(domains);
    }
}
