package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.job.JobTexts;
import org.productops.common.text.Texts;
import org.productops.readiness.reading.ReadingService;
import org.productops.readiness.reading.rest.ReadingResource;

/** Items of checklists read from issues in Jira. */
@Path("/checklist-readings")
@LicensedOnly
public class JiraReadingResource extends ReadingResource {

    @Inject
    public JiraReadingResource(ReadingService readings, JobTexts jobs, Texts texts) {
        super(readings, jobs, texts);
    }
}
