package org.productops.confluence.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.text.Texts;
import org.productops.glossary.ReaderLanguage;
import org.productops.glossary.highlight.MarkingService;
import org.productops.glossary.highlight.PageTermService;
import org.productops.glossary.highlight.rest.PageTermResource;

/** The terms of pages in Confluence; who may do what, each method says. */
@Path("/glossary-terms")
public class ConfluencePageTermResource extends PageTermResource {

    @Inject
    public ConfluencePageTermResource(
            PageTermService terms, MarkingService marking, ReaderLanguage language, Texts texts) {
        super(terms, marking, language, texts);
    }
}
