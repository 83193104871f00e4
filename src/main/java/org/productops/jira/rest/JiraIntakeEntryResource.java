package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.text.Texts;
import org.productops.feedback.intake.IntakeQueueService;
import org.productops.feedback.intake.rest.IntakeEntryResource;

/** What came in, in Jira. */
@Path("/intake-entries")
@LicensedOnly
public class JiraIntakeEntryResource extends IntakeEntryResource {

    @Inject
    public JiraIntakeEntryResource(IntakeQueueService queue, Texts texts) {
        super(queue, texts);
    }
}
