package org.productops.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.job.JobService;
import org.productops.common.job.JobTexts;
import org.productops.common.job.rest.JobResource;

/** Long work in Confluence. */
@Path("/jobs")
@LicensedOnly
public class ConfluenceJobResource extends JobResource {

    @Inject
    public ConfluenceJobResource(JobService jobs, JobTexts texts) {
        super(jobs, texts);
    }
}
