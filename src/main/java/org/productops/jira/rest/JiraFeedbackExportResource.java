package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.feedback.file.FeedbackExportService;
import org.productops.feedback.file.rest.FeedbackExportResource;

/** Feedback as a table, in Jira. */
@Path("/feedback-export")
@LicensedOnly
public class JiraFeedbackExportResource extends FeedbackExportResource {

    @Inject
    public JiraFeedbackExportResource(FeedbackExportService exports) {
        super(exports);
    }
}
