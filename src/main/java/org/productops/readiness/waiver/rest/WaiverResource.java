package org.productops.readiness.waiver.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.productops.common.paging.Slice;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.rest.SliceJson;
import org.productops.common.user.PersonNames;
import org.productops.readiness.waiver.WaiverService;
import org.productops.readiness.waiver.WaiverTexts;
import org.productops.readiness.waiver.WaiverView;

/** The overrides of checklists on an issue. */
@Produces(MediaType.APPLICATION_JSON)
public class WaiverResource {

    private final WaiverService waivers;
    private final WaiverTexts texts;

    protected WaiverResource(WaiverService waivers, WaiverTexts texts) {
        this.waivers = waivers;
        this.texts = texts;
    }

    /**
     * The overrides of an issue, the newest first. For those who may see the issue.
     *
     * @param issueKey the issue's key
     * @param start how many to leave out before the first
     * @param limit how many at most
     * @return a part of the {@link SliceJson list} of {@link WaiverJson overrides}
     */
    @GET
    public Response list(
            @PathParam("issueKey") String issueKey,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        PersonNames names = texts.names();
        Slice<WaiverView> slice = Slice.of(waivers.of(issueKey), SliceJson.paging(start, limit));
        return Answers.ok(SliceJson.of(slice.map(view -> WaiverJson.of(view, texts, names))));
    }

    /**
     * Asks for an override, or passes a checklist at once. To ask is for those who may edit the issue; to pass is for those
     * whom the checklist names to decide.
     *
     * @param issueKey the issue's key
     * @param body the {@link WaiverBody override}
     * @return the {@link WaiverJson override} as it is now
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("issueKey") String issueKey,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        WaiverBody sent = Requests.body(WaiverBody.class, contentType, body);
        WaiverView view = sent.isAtOnce()
                ? waivers.passAtOnce(issueKey, sent.checklist(), sent.draft())
                : waivers.ask(issueKey, sent.checklist(), sent.draft());
        return Answers.created(json(view), view.version());
    }

    /**
     * Grants or denies what was asked for, revokes an override, or withdraws a request. For those whom the checklist names to
     * decide; administrators may deny and revoke, and who has asked may withdraw and revoke.
     *
     * @param issueKey the issue's key
     * @param id the override's id
     * @param body what is to {@link DecisionBody become} of it
     * @return the {@link WaiverJson override} as it is now
     */
    @PUT
    @Path("/{id : \\d{1,9}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(
            @PathParam("issueKey") String issueKey,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        DecisionBody sent = Requests.body(DecisionBody.class, contentType, body);
        long version = Requests.version(ifMatch);
        WaiverView view =
                switch (sent.wanted()) {
                    case GRANTED -> waivers.grant(issueKey, id, version, sent.draft());
                    case DENIED -> waivers.deny(issueKey, id, version, sent.draft());
                    case REVOKED -> waivers.revoke(issueKey, id, version, sent.draft());
                    case WITHDRAWN -> waivers.withdraw(issueKey, id, version);
                };
        return Answers.ok(json(view), view.version());
    }

    private WaiverJson json(WaiverView view) {
        return WaiverJson.of(view, texts, texts.names());
    }
}
