package org.productops.glossary.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
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
import java.util.List;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Json;
import org.productops.glossary.GlossaryService;
import org.productops.glossary.ReaderLanguage;
import org.productops.glossary.Term;

/**
 * The terms of a space's glossary. Reading is open to anonymous callers where the site lets them in, and then only for
 * spaces that they may see; the service checks that for every caller.
 */
@Path("glossaries/{spaceKey}/terms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TermResource {

    private static final int LONGEST_PAGE = 200;

    private final GlossaryService glossaries;
    private final ReaderLanguage language;

    @Inject
    public TermResource(GlossaryService glossaries, ReaderLanguage language) {
        this.glossaries = glossaries;
        this.language = language;
    }

    /**
     * Terms in the order of the reader's language.
     *
     * @param query what a form or the definition contains; all for an empty one
     * @param limit at most 200
     */
    @GET
    @AnonymousSiteAccess
    public Response list(
            @PathParam("spaceKey") String spaceKey,
            @QueryParam("query") @DefaultValue("") String query,
            @QueryParam("start") @DefaultValue("0") String start,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        int first = number("start", start, 0, Integer.MAX_VALUE);
        int most = number("limit", limit, 1, LONGEST_PAGE);
        List<Term> terms = glossaries
                .view(spaceKey)
                .glossary()
                .search(query, language.locale())
                .terms();
        return Answers.ok(TermPageJson.of(terms, first, most));
    }

    /** One term with its version as the {@code ETag}. */
    @GET
    @Path("{id}")
    @AnonymousSiteAccess
    public Response get(@PathParam("spaceKey") String spaceKey, @PathParam("id") String id) {
        Term term = glossaries.term(spaceKey, id(id));
        return Answers.ok(TermJson.of(term), term.version());
    }

    /** Adds a term. */
    @POST
    public Response create(@PathParam("spaceKey") String spaceKey, String body) {
        // Whoever may not write learns that before what is wrong with the body.
        glossaries.edit(spaceKey);
        Term term = glossaries.create(spaceKey, Json.read(body, TermBody.class).draft());
        return Answers.created(TermJson.of(term), term.version());
    }

    /** Puts the body in the place of all that the term says. */
    @PUT
    @Path("{id}")
    public Response update(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            String body) {
        glossaries.edit(spaceKey);
        Term term = glossaries.update(
                spaceKey, id(id), Json.read(body, TermBody.class).draft(), Answers.version(version));
        return Answers.ok(TermJson.of(term), term.version());
    }

    /** Removes a term. */
    @DELETE
    @Path("{id}")
    public Response delete(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        glossaries.edit(spaceKey);
        glossaries.delete(spaceKey, id(id), Answers.version(version));
        return Response.noContent().build();
    }

    private static long id(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    private static int number(String parameter, String text, int least, int most) {
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw InvalidException.at(parameter, Message.of("productops.glossary.error.number", text, least, most));
        }
        return Integer.parseInt(text);
    }
}
