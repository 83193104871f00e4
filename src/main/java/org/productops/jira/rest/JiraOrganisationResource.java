package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.feedback.organisation.OrganisationCurrencyService;
import org.productops.feedback.organisation.OrganisationService;
import org.productops.feedback.organisation.rest.OrganisationResource;

/** Organisations in Jira. */
@Path("/organisations")
@LicensedOnly
public class JiraOrganisationResource extends OrganisationResource {

    @Inject
    public JiraOrganisationResource(OrganisationService organisations, OrganisationCurrencyService currencies) {
        super(organisations, currencies);
    }
}
