package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.feedback.LinkedFeedbackService;
import org.productops.feedback.rest.FeedbackTexts;
import org.productops.feedback.rest.LinkedFeedbackResource;

/** The feedback that asks for an issue. */
@Path("/issues/{issueKey}/linked-feedback")
@LicensedOnly
public class JiraLinkedFeedbackResource extends LinkedFeedbackResource {

    @Inject
    public JiraLinkedFeedbackResource(LinkedFeedbackService feedback, FeedbackTexts texts) {
        super(feedback, texts);
    }
}
