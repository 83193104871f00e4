package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.common.job.JobTexts;
import org.productops.feedback.loop.LoopCountingService;
import org.productops.feedback.loop.LoopService;
import org.productops.feedback.loop.LoopTexts;
import org.productops.feedback.loop.rest.LoopResource;

/** How fast feedback gets on. */
@Path("/loops")
@LicensedOnly
public class JiraLoopResource extends LoopResource {

    @Inject
    public JiraLoopResource(LoopService loops, LoopCountingService counting, LoopTexts texts, JobTexts jobs) {
        super(loops, counting, texts, jobs);
    }
}
