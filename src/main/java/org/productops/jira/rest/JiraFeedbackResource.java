package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.feedback.FeedbackService;
import org.productops.feedback.rest.FeedbackResource;
import org.productops.feedback.rest.FeedbackTexts;

/** The feedback that an issue is. */
@Path("/issues/{issueKey}/feedback")
@LicensedOnly
public class JiraFeedbackResource extends FeedbackResource {

    @Inject
    public JiraFeedbackResource(FeedbackService feedback, FeedbackTexts texts) {
        super(feedback, texts);
    }
}
