package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.feedback.intake.IntakeSourceService;
import org.productops.feedback.intake.rest.IntakeSourceResource;

/** What sends feedback, in Jira. */
@Path("/intake-sources")
@LicensedOnly
public class JiraIntakeSourceResource extends IntakeSourceResource {

    @Inject
    public JiraIntakeSourceResource(IntakeSourceService sources) {
        super(sources);
    }
}
