package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.imports.ImportService;
import org.productops.common.imports.rest.ImportResource;
import org.productops.common.text.Texts;
import org.productops.feedback.organisation.OrganisationImports;

/** Imports of organisations in Jira. */
@Path("/organisation-imports")
@LicensedOnly
public class JiraOrganisationImportResource extends ImportResource {

    @Inject
    public JiraOrganisationImportResource(ImportService imports, OrganisationImports organisations, Texts texts) {
        super(imports, organisations, texts);
    }
}
