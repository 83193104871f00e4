package org.productops.glossary.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.user.People;
import org.productops.common.user.PersonNames;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptService;
import org.productops.glossary.GlossaryPlace;

/** What readers propose for a glossary. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class ConceptProposalResource {

    private final ConceptService concepts;
    private final People people;

    protected ConceptProposalResource(ConceptService concepts, People people) {
        this.concepts = concepts;
        this.people = people;
    }

    /**
     * Proposes a concept: a draft, until an editor approves it by changing its status. A word that is in the glossary already, or
     * was proposed before, is refused, also if it was not taken up then or is retired by now. For those who may comment in the glossary's space or, if it is global, may use the product.
     *
     * @param glossary the key of the glossary: that of its space, or one that begins with {@code @}
     * @param confirmed {@link Boolean whether} it may be another form of a word that is there; no if it is not sent
     * @param body the {@link ConceptBody concept} as it is to be; its status is left aside
     * @return the new {@link ConceptJson concept}
     */
    @POST
    public Response propose(
            @PathParam("glossary") String glossary,
            @QueryParam("confirmed") String confirmed,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        GlossaryPlace place = concepts.placeToPropose(glossary);
        Concept concept = concepts.propose(
                place.key(),
                Requests.body(ConceptBody.class, contentType, body).draft(),
                Requests.confirmation(confirmed));
        return Answers.created(ConceptJson.of(place, concept, new PersonNames(people)), concept.version());
    }
}
