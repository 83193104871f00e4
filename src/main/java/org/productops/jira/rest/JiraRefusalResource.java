package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.text.Texts;
import org.productops.readiness.gate.RefusalService;
import org.productops.readiness.gate.TrialService;
import org.productops.readiness.gate.rest.RefusalResource;

/** What transitions were refused, in Jira. */
@Path("/refusals")
@LicensedOnly
public class JiraRefusalResource extends RefusalResource {

    @Inject
    public JiraRefusalResource(RefusalService refusals, TrialService trials, Texts texts) {
        super(refusals, trials, texts);
    }
}
