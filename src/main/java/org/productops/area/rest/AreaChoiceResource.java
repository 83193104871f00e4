package org.productops.area.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.common.paging.Paging;
import org.productops.common.rest.Answers;

/** What the picker asks as one types. Beside the areas, not below them, so that it takes no key away from them. */
@Produces(MediaType.APPLICATION_JSON)
public class AreaChoiceResource {

    private static final int USUAL_CHOICES = 20;
    private static final int MOST_CHOICES = 50;

    private final AreaService areas;

    protected AreaChoiceResource(AreaService areas) {
        this.areas = areas;
    }

    /**
     * Areas to choose from, best first. Those whose name or key is what was typed come before those whose name begins with
     * it; archived ones are left out.
     *
     * @param query as typed: words that name or key must have, their own or those of an area above
     * @param limit how many at most; {@value #USUAL_CHOICES} if it is not sent, and more than {@value #MOST_CHOICES} count
     *     as {@value #MOST_CHOICES}
     * @return the {@link java.util.List list} of {@link AreaChoiceJson areas}
     */
    @GET
    public Response search(@QueryParam("query") String query, @QueryParam("limit") String limit) {
        AreaTree tree = areas.tree();
        int most = Paging.parse(null, limit, USUAL_CHOICES, MOST_CHOICES).limit();
        return Answers.ok(tree.search(query == null ? "" : query, most).stream()
                .map(area -> new AreaChoiceJson(area.key(), area.name(), tree.path(area), area.about()))
                .toList());
    }
}
