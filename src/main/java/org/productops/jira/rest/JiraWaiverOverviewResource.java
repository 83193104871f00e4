package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.readiness.waiver.WaiverCountService;
import org.productops.readiness.waiver.WaiverService;
import org.productops.readiness.waiver.WaiverTexts;
import org.productops.readiness.waiver.rest.WaiverOverviewResource;

/** Overrides across issues. */
@Path("/overrides")
@LicensedOnly
public class JiraWaiverOverviewResource extends WaiverOverviewResource {

    @Inject
    public JiraWaiverOverviewResource(WaiverService waivers, WaiverCountService counts, WaiverTexts texts) {
        super(waivers, counts, texts);
    }
}
