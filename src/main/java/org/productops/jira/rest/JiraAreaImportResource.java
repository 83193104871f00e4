package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.area.AreaImports;
import org.productops.common.imports.ImportService;
import org.productops.common.imports.rest.ImportResource;
import org.productops.common.text.Texts;

/** Imports of the library of areas in Jira. */
@Path("/area-imports")
@LicensedOnly
public class JiraAreaImportResource extends ImportResource {

    @Inject
    public JiraAreaImportResource(ImportService imports, AreaImports areas, Texts texts) {
        super(imports, areas, texts);
    }
}
