package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.feedback.FeedbackCreation;
import org.productops.feedback.evidence.DemandService;
import org.productops.feedback.evidence.EvidenceService;
import org.productops.feedback.evidence.rest.EvidenceResource;

/** Who asks for an issue. */
@Path("/issues/{issueKey}/evidence")
@LicensedOnly
public class JiraEvidenceResource extends EvidenceResource {

    @Inject
    public JiraEvidenceResource(DemandService demand, EvidenceService evidence, FeedbackCreation creation) {
        super(demand, evidence, creation);
    }
}
