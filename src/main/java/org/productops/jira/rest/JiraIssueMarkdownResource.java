package org.productops.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.productops.readiness.issue.IssueMarkdownService;
import org.productops.readiness.issue.ReadinessService;
import org.productops.readiness.issue.rest.IssueMarkdownResource;

/** The checklists of issues in Jira, as text. */
@Path("/issue-texts")
@LicensedOnly
public class JiraIssueMarkdownResource extends IssueMarkdownResource {

    @Inject
    public JiraIssueMarkdownResource(ReadinessService readiness, IssueMarkdownService texts) {
        super(readiness, texts);
    }
}
