package org.productops.glossary.highlight.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.text.Texts;
import org.productops.glossary.ReaderLanguage;
import org.productops.glossary.highlight.MarkingService;
import org.productops.glossary.highlight.PageTermService;
import org.productops.glossary.highlight.PageTerms;

/**
 * The terms of pages, for those who read them. Reading is open to anonymous callers where the site lets them in, and then only for
 * pages that they may see; the service checks that for every caller.
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PageTermResource {

    private final PageTermService terms;
    private final MarkingService marking;
    private final ReaderLanguage language;
    private final Texts texts;

    protected PageTermResource(PageTermService terms, MarkingService marking, ReaderLanguage language, Texts texts) {
        this.terms = terms;
        this.marking = marking;
        this.language = language;
        this.texts = texts;
    }

    /**
     * The terms that stand in a page or blog post, of the glossaries that hold in its space and that the caller may see. Answers with
     * an {@code ETag}; whoever sends it as {@code If-None-Match} is told with 304 that nothing has changed. For those who may see
     * the page.
     *
     * @param id {@link Long the id} of the page or blog post
     * @return the {@link PageTermsJson terms}
     */
    @GET
    @Path("/page/{id}")
    @AnonymousSiteAccess
    public Response ofPage(@PathParam("id") String id, @Context Request request) {
        return Answers.whole(json(terms.ofPage(id(id))), request);
    }

    /**
     * The terms that stand in texts that the caller reads on a page, such as comments. Nothing of them is kept. For those who may
     * see the page.
     *
     * @param id {@link Long the id} of the page or blog post
     * @param body the {@link ReadTextsBody texts}
     * @return the {@link PageTermsJson terms}
     */
    @POST
    @Path("/page/{id}/texts")
    @AnonymousSiteAccess
    public Response ofTexts(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        return Answers.created(json(terms.ofTexts(
                id(id), Requests.body(ReadTextsBody.class, contentType, body).texts())));
    }

    /**
     * Switches the marks on a page off or on for everybody. For those who may edit the page.
     *
     * @param id {@link Long the id} of the page or blog post
     * @param body {@link MarkedBody whether} terms are marked there
     */
    @PUT
    @Path("/page/{id}/marking")
    @LicensedOnly
    public Response markPage(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        marking.setPage(
                id(id), Requests.body(MarkedBody.class, contentType, body).marked());
        return Response.noContent().build();
    }

    /**
     * Switches the marks on all pages off or on for the caller.
     *
     * @param body {@link MarkedBody whether} terms are marked
     */
    @PUT
    @Path("/marking")
    @LicensedOnly
    public Response mark(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        marking.setReader(Requests.body(MarkedBody.class, contentType, body).marked());
        return Response.noContent().build();
    }

    private PageTermsJson json(PageTerms found) {
        return PageTermsJson.of(found, language.locale(), texts);
    }

    /** The number of a page; one that there cannot be for any other text. */
    private static long id(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
