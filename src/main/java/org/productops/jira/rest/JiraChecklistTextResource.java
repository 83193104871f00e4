package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.text.Texts;
import org.productops.readiness.checklist.ChecklistExportService;
import org.productops.readiness.checklist.ChecklistService;
import org.productops.readiness.checklist.format.ChecklistTextService;
import org.productops.readiness.checklist.rest.ChecklistTextResource;

/** Checklists as texts and files in Jira. */
@Path("/checklist-texts")
@LicensedOnly
public class JiraChecklistTextResource extends ChecklistTextResource {

    @Inject
    public JiraChecklistTextResource(
            ChecklistTextService texts, ChecklistService checklists, ChecklistExportService exports, Texts language) {
        super(texts, checklists, exports, language);
    }
}
