package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.imports.ImportService;
import org.productops.common.imports.rest.ImportResource;
import org.productops.common.text.Texts;
import org.productops.readiness.checklist.ChecklistImports;

/** Imports of checklists in Jira. */
@Path("/checklist-imports")
@LicensedOnly
public class JiraChecklistImportResource extends ImportResource {

    @Inject
    public JiraChecklistImportResource(ImportService imports, ChecklistImports checklists, Texts texts) {
        super(imports, checklists, texts);
    }
}
