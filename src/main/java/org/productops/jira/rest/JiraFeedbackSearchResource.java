package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.feedback.inbox.FeedbackSearchService;
import org.productops.feedback.inbox.rest.FeedbackSearchResource;

/** Feedback for programs, in Jira. */
@Path("/feedback-search")
@LicensedOnly
public class JiraFeedbackSearchResource extends FeedbackSearchResource {

    @Inject
    public JiraFeedbackSearchResource(FeedbackSearchService search) {
        super(search);
    }
}
