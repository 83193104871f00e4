package org.productops.release.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.release.LaunchTier;
import org.productops.release.LaunchTierService;

/** What launches take, by their size. Anybody who is logged in reads it, administrators write it. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LaunchTierResource {

    private final LaunchTierService tiers;

    protected LaunchTierResource(LaunchTierService tiers) {
        this.tiers = tiers;
    }

    /**
     * All tiers, the largest first.
     *
     * @return the {@link java.util.List list} of {@link LaunchTierJson tiers}
     */
    @GET
    public Response list() {
        return Answers.ok(tiers.all().stream().map(LaunchTierJson::of).toList());
    }

    /**
     * One tier.
     *
     * @param number 1, the largest, to 3
     * @return the {@link LaunchTierJson tier}
     */
    @GET
    @Path("/{number : \\d{1,18}}")
    public Response get(@PathParam("number") long number) {
        return answer(tiers.get(number));
    }

    /**
     * Changes what launches of a size take. Releases that have chosen it keep what they have. For administrators.
     *
     * @param number 1, the largest, to 3
     * @param body the {@link LaunchTierBody tier} as it is to be
     * @return the changed {@link LaunchTierJson tier}
     */
    @PUT
    @Path("/{number : \\d{1,18}}")
    public Response update(
            @PathParam("number") long number,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        LaunchTierBody sent = Requests.body(LaunchTierBody.class, contentType, body);
        return answer(tiers.update(number, Requests.version(ifMatch), sent.draft()));
    }

    private static Response answer(LaunchTier tier) {
        return Answers.ok(LaunchTierJson.of(tier), tier.version());
    }
}
