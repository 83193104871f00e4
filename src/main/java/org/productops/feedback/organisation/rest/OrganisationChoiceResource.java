package org.productops.feedback.organisation.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.productops.common.paging.Paging;
import org.productops.common.rest.Answers;
import org.productops.feedback.organisation.OrganisationService;

/** What the picker of organisations asks as one types. For all who may use the product. */
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationChoiceResource {

    private static final int USUAL_CHOICES = 10;
    private static final int MOST_CHOICES = 50;

    private final OrganisationService organisations;

    protected OrganisationChoiceResource(OrganisationService organisations) {
        this.organisations = organisations;
    }

    /**
     * Organisations that somebody could mean, the most probable first: the one that is called so, by whichever name; those that
     * differ only by the legal form; those of which words begin so; those that are called nearly so. None that was merged
     * into another one.
     *
     * @param query as typed; the first ones by name if it is empty
     * @param limit how many at most; {@value #USUAL_CHOICES} if it is not sent, and more than {@value #MOST_CHOICES} count
     *     as {@value #MOST_CHOICES}
     * @return the {@link java.util.List list} of {@link OrganisationChoiceJson organisations}
     */
    @GET
    public Response search(@QueryParam("query") String query, @QueryParam("limit") String limit) {
        int most = Paging.parse(null, limit, USUAL_CHOICES, MOST_CHOICES).limit();
        String typed = Objects.requireNonNullElse(query, "");
        return Answers.ok(organisations.choices(typed, most).stream()
                .map(each -> OrganisationChoiceJson.of(each, typed))
                .toList());
    }
}
