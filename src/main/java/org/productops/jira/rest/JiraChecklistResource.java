package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.readiness.checklist.ChecklistService;
import org.productops.readiness.checklist.rest.ChecklistResource;

/** The checklists in Jira. */
@Path("/checklists")
@LicensedOnly
public class JiraChecklistResource extends ChecklistResource {

    @Inject
    public JiraChecklistResource(ChecklistService checklists) {
        super(checklists);
    }
}
