package org.productops.confluence.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.glossary.GlossaryService;
import org.productops.glossary.ReaderLanguage;
import org.productops.glossary.rest.ConceptResource;

/** The glossaries in Confluence; who may do what, each method says. */
@Path("/glossaries/{spaceKey}/terms")
public class ConfluenceConceptResource extends ConceptResource {

    @Inject
    public ConfluenceConceptResource(GlossaryService glossaries, ReaderLanguage language) {
        super(glossaries, language);
    }
}
