package org.productops.glossary.copy.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.text.Texts;
import org.productops.common.time.ProductDates;
import org.productops.glossary.ReaderLanguage;
import org.productops.glossary.copy.IssueMarkingService;
import org.productops.glossary.copy.IssueTermService;
import org.productops.glossary.highlight.rest.MarkedBody;
import org.productops.glossary.highlight.rest.ReadTextsBody;

/** The terms of issues, for those who read them. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IssueTermResource {

    private final IssueTermService terms;
    private final IssueMarkingService marking;
    private final ReaderLanguage language;
    private final Texts texts;
    private final ProductDates dates;

    protected IssueTermResource(
            IssueTermService terms,
            IssueMarkingService marking,
            ReaderLanguage language,
            Texts texts,
            ProductDates dates) {
        this.terms = terms;
        this.marking = marking;
        this.language = language;
        this.texts = texts;
        this.dates = dates;
    }

    /**
     * The terms that stand in texts that the caller reads in an issue, such as its description and its comments, of the glossaries
     * that Confluence shares with Jira. Nothing of the texts is kept. For those who may see the issue.
     *
     * @param key the issue's key
     * @param body the {@link ReadTextsBody texts}
     * @return the {@link IssueTermsJson terms}
     */
    @POST
    @Path("/issue/{key}/texts")
    public Response ofTexts(
            @PathParam("key") String key, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        return Answers.created(IssueTermsJson.of(
                terms.find(
                        key,
                        Requests.body(ReadTextsBody.class, contentType, body).texts()),
                language.locale(),
                texts,
                dates));
    }

    /**
     * Switches the marks in all issues off or on for the caller.
     *
     * @param body {@link MarkedBody whether} terms are marked
     */
    @PUT
    @Path("/marking")
    public Response mark(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        marking.setReader(Requests.body(MarkedBody.class, contentType, body).marked());
        return Response.noContent().build();
    }

    /**
     * Switches the marks in the issues of a project off or on for everybody. For those who administer the project.
     *
     * @param key the project's key
     * @param body {@link MarkedBody whether} terms are marked there
     */
    @PUT
    @Path("/project/{key}/marking")
    public Response markProject(
            @PathParam("key") String key, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        marking.setProject(
                key, Requests.body(MarkedBody.class, contentType, body).marked());
        return Response.noContent().build();
    }

    /**
     * Switches the marks in all issues off or on for everybody. For administrators of Jira.
     *
     * @param body {@link MarkedBody whether} terms are marked in Jira
     */
    @PUT
    @Path("/site/marking")
    public Response markSite(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        marking.setSite(Requests.body(MarkedBody.class, contentType, body).marked());
        return Response.noContent().build();
    }
}
