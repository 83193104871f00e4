package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.text.Texts;
import org.productops.feedback.portal.SentFeedbackService;
import org.productops.feedback.portal.rest.CapturedFeedbackResource;

/** Feedback that people capture on pages of Confluence. */
@Path("/captured-feedback")
@LicensedOnly
public class JiraCapturedFeedbackResource extends CapturedFeedbackResource {

    @Inject
    public JiraCapturedFeedbackResource(SentFeedbackService sending, Texts texts) {
        super(sending, texts);
    }
}
