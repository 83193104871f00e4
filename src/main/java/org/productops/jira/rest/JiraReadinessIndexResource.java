package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.job.JobTexts;
import org.productops.readiness.search.ReadinessIndexService;
import org.productops.readiness.search.rest.ReadinessIndexResource;

/** Whether searches know how far issues are. */
@Path("/readiness-search")
@LicensedOnly
public class JiraReadinessIndexResource extends ReadinessIndexResource {

    @Inject
    public JiraReadinessIndexResource(ReadinessIndexService service, JobTexts texts) {
        super(service, texts);
    }
}
