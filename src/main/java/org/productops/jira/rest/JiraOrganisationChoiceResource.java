package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.feedback.organisation.OrganisationService;
import org.productops.feedback.organisation.rest.OrganisationChoiceResource;

/** What Jira's pickers of organisations ask. */
@Path("/organisation-choices")
@LicensedOnly
public class JiraOrganisationChoiceResource extends OrganisationChoiceResource {

    @Inject
    public JiraOrganisationChoiceResource(OrganisationService organisations) {
        super(organisations);
    }
}
