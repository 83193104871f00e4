package org.productops.readiness.issue.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.rest.Answers;
import org.productops.readiness.issue.IssueMarkdownService;
import org.productops.readiness.issue.ReadinessService;

/** The checklists of an issue as text, for those who may see the issue. */
@Produces(MediaType.APPLICATION_JSON)
public class IssueMarkdownResource {

    private final ReadinessService readiness;
    private final IssueMarkdownService texts;

    protected IssueMarkdownResource(ReadinessService readiness, IssueMarkdownService texts) {
        this.readiness = readiness;
        this.texts = texts;
    }

    /**
     * The checklists of an issue as Markdown, with how far each item is. For those who may see the issue.
     *
     * @param issueKey the issue's key
     * @return the {@link IssueMarkdownJson text}
     */
    @GET
    @Path("/{issueKey}")
    public Response markdown(@PathParam("issueKey") String issueKey) {
        VisibleIssue issue = readiness.issue(issueKey);
        return Answers.ok(new IssueMarkdownJson(issue.key(), texts.markdown(issue)));
    }
}
