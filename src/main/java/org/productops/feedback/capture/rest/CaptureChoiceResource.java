package org.productops.feedback.capture.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.productops.common.rest.Answers;
import org.productops.feedback.capture.CaptureChoiceService;

/** What the picker of organisations asks in Confluence as one types. For everybody who is logged in. */
@Produces(MediaType.APPLICATION_JSON)
public class CaptureChoiceResource {

    private final CaptureChoiceService choices;

    protected CaptureChoiceResource(CaptureChoiceService choices) {
        this.choices = choices;
    }

    /**
     * Organisations of Jira's list that somebody could mean, the most probable first, as far as Jira lets the caller see them. None
     * where Jira does not answer within seconds.
     *
     * @param query as typed; there are none if it is empty
     * @return the {@link java.util.List list} of {@link CaptureChoiceJson organisations}
     */
    @GET
    public Response search(@QueryParam("query") String query) {
        return Answers.ok(choices.like(Objects.requireNonNullElse(query, "")).stream()
                .map(CaptureChoiceJson::of)
                .toList());
    }
}
