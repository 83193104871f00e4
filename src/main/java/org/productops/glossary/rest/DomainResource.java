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
import org.productops.common.paging.Slice;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.rest.SliceJson;
import org.productops.glossary.Domain;
import org.productops.glossary.DomainService;
import org.productops.glossary.DomainView;

/**
 * The taxonomy of a glossary. Reading is open to anonymous callers where the site lets them in, and then only for spaces that they
 * may see; the service checks that for every caller.
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DomainResource {

    private final DomainService domains;

    protected DomainResource(DomainService domains) {
        this.domains = domains;
    }

    /**
     * The domains of a glossary as they stand in its taxonomy: each before those below it, brothers and sisters by name. For those
     * who may read the glossary.
     *
     * @param glossary the key of the glossary: that of its space, or one that begins with {@code @}
     * @return a part of the {@link SliceJson list} of {@link DomainJson domains}
     */
    @GET
    @AnonymousSiteAccess
    public Response list(
            @PathParam("glossary") String glossary,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        Slice<DomainView> slice = Slice.of(domains.list(glossary), SliceJson.paging(start, limit));
        return Answers.ok(SliceJson.of(slice.map(DomainJson::of)));
    }

    /**
     * One domain. For those who may read the glossary.
     *
     * @param glossary the key of the glossary
     * @param id {@link Long the id} of the domain
     * @return the {@link DomainJson domain}
     */
    @GET
    @Path("/{id}")
    @AnonymousSiteAccess
    public Response get(@PathParam("glossary") String glossary, @PathParam("id") String id) {
        return answer(glossary, ConceptResource.id(id));
    }

    /**
     * Adds a domain. For editors of the glossary.
     *
     * @param glossary the key of the glossary
     * @param body the {@link DomainBody domain} as it is to be
     * @return the new {@link DomainJson domain}
     */
    @POST
    @LicensedOnly
    public Response create(
            @PathParam("glossary") String glossary,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        Domain domain = domains.create(
                glossary, Requests.body(DomainBody.class, contentType, body).draft());
        return Answers.created(DomainJson.of(domains.find(glossary, domain.id())), domain.version());
    }

    /**
     * Renames or moves a domain, with all that is below it. What is sent takes the place of all that was there. For editors of the
     * glossary.
     *
     * @param glossary the key of the glossary
     * @param id {@link Long the id} of the domain
     * @param body the {@link DomainBody domain} as it is to be
     * @return the changed {@link DomainJson domain}
     */
    @PUT
    @Path("/{id}")
    @LicensedOnly
    public Response update(
            @PathParam("glossary") String glossary,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        Domain domain = domains.update(
                glossary,
                ConceptResource.id(id),
                Requests.version(ifMatch),
                Requests.body(DomainBody.class, contentType, body).draft());
        return answer(glossary, domain.id());
    }

    /**
     * Deletes a domain. Its concepts, and the domains below it, come to the domain above; that is said until it is confirmed. For
     * editors of the glossary.
     *
     * @param glossary the key of the glossary
     * @param id {@link Long the id} of the domain
     * @param confirmed {@link Boolean whether} they may; no if it is not sent
     */
    @DELETE
    @Path("/{id}")
    @LicensedOnly
    public Response delete(
            @PathParam("glossary") String glossary,
            @PathParam("id") String id,
            @QueryParam("confirmed") String confirmed,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        domains.delete(glossary, ConceptResource.id(id), Requests.version(ifMatch), Requests.confirmation(confirmed));
        return Response.noContent().build();
    }

    private Response answer(String glossary, long id) {
        DomainView view = domains.find(glossary, id);
        return Answers.ok(DomainJson.of(view), view.domain().version());
    }
}
