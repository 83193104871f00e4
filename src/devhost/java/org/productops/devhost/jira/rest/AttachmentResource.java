package org.productops.devhost.jira.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.issue.IssueComments;

/** Adds files to issues, for whoever may see them. */
@Path("issue/{key}/attachments")
@Produces(MediaType.APPLICATION_JSON)
public final class AttachmentResource {
    private final IssueComments comments;
    private final IssueRequests requests;

    AttachmentResource(Jira jira) {
        this.comments = new IssueComments(jira.records(), jira.people());
        this.requests = new IssueRequests(jira);
    }

    /**
     * Adds a file. Jira wants a form with the file in it; here, the name is enough.
     *
     * @param name of the file
     */
    @POST
    @Consumes(MediaType.WILDCARD)
    public List<Map<String, String>> attach(@PathParam("key") String key, @QueryParam("filename") String name) {
        comments.attach(requests.issue(key), name);
        return List.of(Map.of("filename", name));
    }
}
