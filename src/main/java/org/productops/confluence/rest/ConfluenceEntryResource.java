package org.productops.confluence.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.text.Texts;
import org.productops.glossary.ReaderLanguage;
import org.productops.glossary.entry.EntryService;
import org.productops.glossary.entry.WordService;
import org.productops.glossary.entry.rest.EntryResource;

/** What macros list, in Confluence; who may read it, the service says. */
@Path("/glossaries/{glossary}/entries")
public class ConfluenceEntryResource extends EntryResource {

    @Inject
    public ConfluenceEntryResource(EntryService entries, WordService words, ReaderLanguage reader, Texts texts) {
        super(entries, words, reader, texts);
    }
}
