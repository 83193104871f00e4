package org.productops.style.rest;

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
import org.productops.style.StyleGuideService;
import org.productops.style.StyleGuideView;
import org.productops.style.StylePackage;
import org.productops.style.StylePackageService;

/**
 * Style guides as such. Reading is open to whoever may use the product, also to anonymous callers where the site lets them in; the
 * service checks that for every caller.
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StyleGuideResource {

    private final StyleGuideService guides;
    private final StylePackageService packages;
    private final People people;

    protected StyleGuideResource(StyleGuideService guides, StylePackageService packages, People people) {
        this.guides = guides;
        this.packages = packages;
        this.people = people;
    }

    /**
     * The style guides by name.
     *
     * @return a part of the {@link SliceJson list} of {@link StyleGuideJson style guides}
     */
    @GET
    @AnonymousSiteAccess
    public Response list(@QueryParam("start") String start, @QueryParam("limit") String limit) {
        return Answers.ok(
                SliceJson.of(guides.list(SliceJson.paging(start, limit)).map(view -> StyleGuideJson.of(view, people))));
    }

    /**
     * One style guide. For those who may use the product.
     *
     * @param guide the key of the style guide
     * @return the {@link StyleGuideJson style guide}
     */
    @GET
    @Path("/{guide}")
    @AnonymousSiteAccess
    public Response get(@PathParam("guide") String guide) {
        return answer(guides.find(guide));
    }

    /**
     * Makes a style guide. For those who administer the product.
     *
     * @param body the {@link StyleGuideBody style guide} as it is to be
     * @return the new {@link StyleGuideJson style guide}
     */
    @POST
    @LicensedOnly
    public Response create(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        StyleGuideView made = guides.create(
                Requests.body(StyleGuideBody.class, contentType, body).draft());
        return Answers.created(StyleGuideJson.of(made, people), made.guide().version());
    }

    /**
     * Changes a style guide. What is sent takes the place of all that was there but for the rules. For its owner and editors, and
     * those who administer the product.
     *
     * @param guide the key of the style guide
     * @param body the {@link StyleGuideBody style guide} as it is to be
     * @return the changed {@link StyleGuideJson style guide}
     */
    @PUT
    @Path("/{guide}")
    @LicensedOnly
    public Response update(
            @PathParam("guide") String guide,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        return answer(guides.update(
                guide,
                Requests.version(ifMatch),
                Requests.body(StyleGuideBody.class, contentType, body).draft()));
    }

    /**
     * Deletes a style guide with its rules. Where it holds, and what goes with it, is said until that is confirmed. For those who
     * administer the product.
     *
     * @param guide the key of the style guide
     * @param confirmed {@link Boolean whether} all of it may go; no if it is not sent
     */
    @DELETE
    @Path("/{guide}")
    @LicensedOnly
    public Response delete(
            @PathParam("guide") String guide,
            @QueryParam("confirmed") String confirmed,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        guides.delete(guide, Requests.version(ifMatch), Requests.confirmation(confirmed));
        return Response.noContent().build();
    }

    /**
     * A style guide as a package for Vale: its rules, without those that are switched off, and its words as a vocabulary. For those
     * who may use the product.
     *
     * @param guide the key of the style guide
     * @return a zip
     */
    @GET
    @Path("/{guide}/package")
    @Produces("application/zip")
    @AnonymousSiteAccess
    public Response export(@PathParam("guide") String guide) {
        StylePackage made = packages.export(guide);
        return Answers.file(made.zip(), "application/zip", made.fileName());
    }

    private Response answer(StyleGuideView view) {
        return Answers.ok(StyleGuideJson.of(view, people), view.guide().version());
    }
}
