package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.feedback.evidence.EvidenceService;
import org.productops.feedback.similar.AreaProposals;
import org.productops.feedback.similar.SimilarFeedback;
import org.productops.feedback.similar.rest.SimilarFeedbackResource;
import org.productops.feedback.similar.rest.SimilarTexts;

/** Feedback that says much the same as something that was said. */
@Path("/feedback/similar")
@LicensedOnly
public class JiraSimilarFeedbackResource extends SimilarFeedbackResource {

    @Inject
    public JiraSimilarFeedbackResource(
            SimilarFeedback similar, AreaProposals areas, EvidenceService evidence, SimilarTexts texts) {
        super(similar, areas, evidence, texts);
    }
}
