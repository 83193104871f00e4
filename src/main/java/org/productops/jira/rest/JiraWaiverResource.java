package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.readiness.waiver.WaiverService;
import org.productops.readiness.waiver.WaiverTexts;
import org.productops.readiness.waiver.rest.WaiverResource;

/** What lets an issue pass its checklists. */
@Path("/issues/{issueKey}/overrides")
@LicensedOnly
public class JiraWaiverResource extends WaiverResource {

    @Inject
    public JiraWaiverResource(WaiverService waivers, WaiverTexts texts) {
        super(waivers, texts);
    }
}
