package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.area.issues.IssueRewriteService;
import org.productops.area.issues.rest.IssueRewriteResource;
import org.productops.common.job.JobTexts;

/** Whether issues name their areas as these are called today. */
@Path("/area-issues")
@LicensedOnly
public class JiraIssueRewriteResource extends IssueRewriteResource {

    @Inject
    public JiraIssueRewriteResource(IssueRewriteService issues, JobTexts texts) {
        super(issues, texts);
    }
}
