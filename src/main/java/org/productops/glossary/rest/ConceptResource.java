package org.productops.glossary.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.paging.Slice;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.rest.SliceJson;
import org.productops.glossary.GlossaryService;
import org.productops.glossary.GlossarySpace;
import org.productops.glossary.GlossaryView;
import org.productops.glossary.ReaderLanguage;
import org.productops.glossary.Concept;

/**
 * The terms of a space's glossary. Reading is open to anonymous callers where the site lets them in, and then only for
 * spaces that they may see; the service checks that for every caller.
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConceptResource {

    private final GlossaryService glossaries;
    private final ReaderLanguage language;

    protected ConceptResource(GlossaryService glossaries, ReaderLanguage language) {
        this.glossaries = glossaries;
        this.language = language;
    }

    /**
     * Terms of a space in the order of the reader's language. For those who may see the space.
     *
     * @param spaceKey the space's key
     * @param query what the name, the abbreviation, a synonym or the definition contains; all if it is not sent
     * @param letter only the terms that stand under the same heading as this does in the reader's language; {@code #} for
     *     those that begin with no letter; all if it is not sent
     * @return a part of the {@link SliceJson list} of {@link ConceptJson terms}
     */
    @GET
    @AnonymousSiteAccess
    public Response list(
            @PathParam("spaceKey") String spaceKey,
            @QueryParam("query") @DefaultValue("") String query,
            @QueryParam("letter") @DefaultValue("") String letter,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        GlossaryView view = glossaries.view(spaceKey);
        Slice<Concept> slice =
                view.glossary().search(query, language.locale()).slice(letter.strip(), SliceJson.paging(start, limit));
        return Answers.ok(
                SliceJson.of(slice.map(term -> ConceptJson.of(view.space().key(), term))));
    }

    /**
     * One term. For those who may see the space.
     *
     * @param spaceKey the space's key
     * @param id {@link Long the id} of the term
     * @return the {@link ConceptJson term}
     */
    @GET
    @Path("/{id}")
    @AnonymousSiteAccess
    public Response get(@PathParam("spaceKey") String spaceKey, @PathParam("id") String id) {
        GlossaryView view = glossaries.view(spaceKey);
        Concept term = view.glossary()
                .find(id(id))
                .orElseThrow(() -> new NotFoundException(Message.of("productops.glossary.error.no-term", id)));
        return Answers.ok(ConceptJson.of(view.space().key(), term), term.version());
    }

    /**
     * Adds a term. For administrators of the space.
     *
     * @param spaceKey the space's key
     * @param body the {@link ConceptBody term} as it is to be
     * @return the new {@link ConceptJson term}
     */
    @POST
    @LicensedOnly
    public Response create(
            @PathParam("spaceKey") String spaceKey,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        GlossarySpace space = glossaries.spaceToEdit(spaceKey);
        Concept term = glossaries.create(
                space.key(), Requests.body(ConceptBody.class, contentType, body).draft());
        return Answers.created(ConceptJson.of(space.key(), term), term.version());
    }

    /**
     * Changes a term. What is sent takes the place of all that was there. For administrators of the space.
     *
     * @param spaceKey the space's key
     * @param id {@link Long the id} of the term
     * @param body the {@link ConceptBody term} as it is to be
     * @return the changed {@link ConceptJson term}
     */
    @PUT
    @LicensedOnly
    @Path("/{id}")
    public Response update(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        GlossarySpace space = glossaries.spaceToEdit(spaceKey);
        Concept term = glossaries.update(
                space.key(),
                id(id),
                Requests.version(ifMatch),
                Requests.body(ConceptBody.class, contentType, body).draft());
        return Answers.ok(ConceptJson.of(space.key(), term), term.version());
    }

    /**
     * Deletes a term. Pages that use it show it as unknown. For administrators of the space.
     *
     * @param spaceKey the space's key
     * @param id {@link Long the id} of the term
     */
    @DELETE
    @LicensedOnly
    @Path("/{id}")
    public Response delete(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        glossaries.delete(spaceKey, id(id), Requests.version(ifMatch));
        return Response.noContent().build();
    }

    /** The number of a term; one that there cannot be for any other text. */
    private static long id(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
