package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.feedback.intake.IntakeService;
import org.productops.feedback.intake.rest.IntakeDoorResource;

/** Where feedback is sent to, in Jira, also in one that nobody may see without logging in: senders have tokens. */
@Path("/intake")
@UnrestrictedAccess
public class JiraIntakeDoorResource extends IntakeDoorResource {

    @Inject
    public JiraIntakeDoorResource(IntakeService intake) {
        super(intake);
    }
}
