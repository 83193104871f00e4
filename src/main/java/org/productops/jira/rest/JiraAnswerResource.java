package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.feedback.answer.AnswerService;
import org.productops.feedback.answer.rest.AnswerResource;

/** The answer to the feedback that an issue is. */
@Path("/issues/{issueKey}/answer")
@LicensedOnly
public class JiraAnswerResource extends AnswerResource {

    @Inject
    public JiraAnswerResource(AnswerService answers) {
        super(answers);
    }
}
