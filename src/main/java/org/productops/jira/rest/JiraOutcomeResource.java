package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.outcome.CriterionTexts;
import org.productops.outcome.OutcomeService;
import org.productops.outcome.rest.OutcomeResource;

/** Bets and outcomes across issues. */
@Path("/outcomes")
@LicensedOnly
public class JiraOutcomeResource extends OutcomeResource {

    @Inject
    public JiraOutcomeResource(OutcomeService outcomes, CriterionTexts texts) {
        super(outcomes, texts);
    }
}
