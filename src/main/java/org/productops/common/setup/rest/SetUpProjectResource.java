package org.productops.common.setup.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.productops.common.paging.Paging;
import org.productops.common.rest.Answers;
import org.productops.common.setup.SetUpService;

/** What <em>Set up Product Ops</em> asks as an administrator types. */
@Produces(MediaType.APPLICATION_JSON)
public class SetUpProjectResource {

    private static final int USUAL_CHOICES = 20;
    private static final int MOST_CHOICES = 50;

    private final SetUpService setUp;

    protected SetUpProjectResource(SetUpService setUp) {
        this.setUp = setUp;
    }

    /**
     * Projects to set up that do not use Product Ops yet, by name. For administrators.
     *
     * @param query as typed: words that name or key must have; all for none
     * @param limit how many at most; {@value #USUAL_CHOICES} if it is not sent, and more than {@value #MOST_CHOICES} count
     *     as {@value #MOST_CHOICES}
     * @return the {@link java.util.List list} of {@link SetUpProjectJson projects}
     */
    @GET
    public Response search(@QueryParam("query") String query, @QueryParam("limit") String limit) {
        int most = Paging.parse(null, limit, USUAL_CHOICES, MOST_CHOICES).limit();
        return Answers.ok(setUp.search(query == null ? "" : query, most).stream()
                .map(SetUpProjectJson::of)
                .toList());
    }
}
