package org.productops.confluence.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.user.People;
import org.productops.glossary.GlossaryService;
import org.productops.glossary.ReaderLanguage;
import org.productops.glossary.rest.GlossaryResource;

/** The glossaries in Confluence; who may do what, each method says. */
@Path("/glossaries")
public class ConfluenceGlossaryResource extends GlossaryResource {

    @Inject
    public ConfluenceGlossaryResource(GlossaryService glossaries, ReaderLanguage language, People people) {
        super(glossaries, language, people);
    }
}
