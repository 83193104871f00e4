package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.feedback.answer.AnswerTemplateService;
import org.productops.feedback.answer.WaitingAnswerService;
import org.productops.feedback.answer.rest.WaitingAnswerResource;

/** Those who still wait for an answer. */
@Path("/answers")
@LicensedOnly
public class JiraWaitingAnswerResource extends WaitingAnswerResource {

    @Inject
    public JiraWaitingAnswerResource(WaitingAnswerService waiting, AnswerTemplateService templates) {
        super(waiting, templates);
    }
}
