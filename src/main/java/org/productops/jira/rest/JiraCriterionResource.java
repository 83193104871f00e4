package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.outcome.CriterionReviewService;
import org.productops.outcome.CriterionService;
import org.productops.outcome.CriterionTexts;
import org.productops.outcome.rest.CriterionResource;

/** What success of an issue is, and what came out. */
@Path("/issues/{issueKey}/success-criteria")
@LicensedOnly
public class JiraCriterionResource extends CriterionResource {

    @Inject
    public JiraCriterionResource(CriterionService criteria, CriterionReviewService reviews, CriterionTexts texts) {
        super(criteria, reviews, texts);
    }
}
