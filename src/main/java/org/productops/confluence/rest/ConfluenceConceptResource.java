package org.productops.confluence.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.user.People;
import org.productops.glossary.ConceptBulkService;
import org.productops.glossary.ConceptHistoryService;
import org.productops.glossary.ConceptSearchService;
import org.productops.glossary.ConceptService;
import org.productops.glossary.ReaderLanguage;
import org.productops.glossary.rest.ConceptResource;

/** The concepts of glossaries in Confluence; who may do what, each method says. */
@Path("/glossaries/{glossary}/concepts")
public class ConfluenceConceptResource extends ConceptResource {

    @Inject
    public ConfluenceConceptResource(
            ConceptService concepts,
            ConceptSearchService search,
            ConceptBulkService bulk,
            ConceptHistoryService history,
            ReaderLanguage language,
            People people) {
        super(concepts, search, bulk, history, language, people);
    }
}
