package org.productops.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.imports.ImportService;
import org.productops.common.text.Texts;
import org.productops.glossary.format.GlossaryImports;
import org.productops.glossary.format.rest.GlossaryImportResource;

/** Imports into glossaries in Confluence. */
@Path("/glossaries/{glossary}/imports")
@LicensedOnly
public class ConfluenceGlossaryImportResource extends GlossaryImportResource {

    @Inject
    public ConfluenceGlossaryImportResource(ImportService engine, GlossaryImports imports, Texts texts) {
        super(engine, imports, texts);
    }
}
