package org.productops.glossary.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.rest.SliceJson;
import org.productops.common.user.People;
import org.productops.glossary.Glossary;
import org.productops.glossary.GlossaryService;
import org.productops.glossary.ReaderLanguage;

/**
 * Glossaries as such. Reading is open to anonymous callers where the site lets them in, and then only for spaces that they may see;
 * the service checks that for every caller.
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GlossaryResource {

    private final GlossaryService glossaries;
    private final ReaderLanguage language;
    private final People people;

    protected GlossaryResource(GlossaryService glossaries, ReaderLanguage language, People people) {
        this.glossaries = glossaries;
        this.language = language;
        this.people = people;
    }

    /**
     * The glossaries that the caller may read, global ones first, by name. That of a space is among them once something was written
     * in it.
     *
     * @return a part of the {@link SliceJson list} of {@link GlossaryJson glossaries}
     */
    @GET
    @AnonymousSiteAccess
    public Response list(@QueryParam("start") String start, @QueryParam("limit") String limit) {
        return Answers.ok(SliceJson.of(glossaries
                .list(language.locale(), SliceJson.paging(start, limit))
                .map(GlossaryJson::of)));
    }

    /**
     * One glossary in short. For those who may read it.
     *
     * @param glossary the key of the glossary: that of its space, or one that begins with {@code @}
     * @return the {@link GlossaryJson glossary}
     */
    @GET
    @Path("/{glossary}")
    @AnonymousSiteAccess
    public Response get(@PathParam("glossary") String glossary) {
        return Answers.ok(GlossaryJson.of(glossaries.find(glossary)));
    }

    /**
     * Makes a global glossary. For those who administer the product.
     *
     * @param body the {@link GlossaryBody glossary} as it is to be
     * @return the new {@link GlossarySettingsJson glossary}
     */
    @POST
    @LicensedOnly
    public Response create(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        Glossary glossary = glossaries.create(
                Requests.body(GlossaryBody.class, contentType, body).draft());
        return Answers.created(GlossarySettingsJson.of(glossary, people), glossary.version());
    }

    /**
     * The settings of a glossary. For the administrators of its space or, if it is global, of the product.
     *
     * @param glossary the key of the glossary
     * @return the {@link GlossarySettingsJson settings}
     */
    @GET
    @Path("/{glossary}/settings")
    @LicensedOnly
    public Response settings(@PathParam("glossary") String glossary) {
        return answer(glossaries.settings(glossary));
    }

    /**
     * Changes the settings of a glossary. What is sent takes the place of all that was there. For those who may read them.
     *
     * @param glossary the key of the glossary
     * @param body the {@link GlossaryBody settings} as they are to be
     * @return the changed {@link GlossarySettingsJson settings}
     */
    @PUT
    @Path("/{glossary}/settings")
    @LicensedOnly
    public Response update(
            @PathParam("glossary") String glossary,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        return answer(glossaries.update(
                glossary,
                Requests.version(ifMatch),
                Requests.body(GlossaryBody.class, contentType, body).draft()));
    }

    /**
     * Deletes a global glossary with all that is in it. What goes with it is said until that is confirmed. For those who administer
     * the product.
     *
     * @param glossary the key of the glossary
     * @param confirmed {@link Boolean whether} all of it may go; no if it is not sent
     */
    @DELETE
    @Path("/{glossary}")
    @LicensedOnly
    public Response delete(
            @PathParam("glossary") String glossary,
            @QueryParam("confirmed") String confirmed,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        glossaries.delete(glossary, Requests.version(ifMatch), Requests.confirmation(confirmed));
        return Response.noContent().build();
    }

    private Response answer(Glossary glossary) {
        return Answers.ok(GlossarySettingsJson.of(glossary, people), glossary.version());
    }
}
