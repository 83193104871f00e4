package org.productops.glossary.proposal.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.job.JobTexts;
import org.productops.common.job.rest.JobJson;
import org.productops.common.paging.Slice;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.rest.SliceJson;
import org.productops.common.user.People;
import org.productops.common.user.PersonNames;
import org.productops.glossary.proposal.FoundWord;
import org.productops.glossary.proposal.PageWordService;

/** Words that pages use and a glossary lacks. For the glossary's editors. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class WordResource {

    private final PageWordService words;
    private final JobTexts texts;
    private final People people;

    protected WordResource(PageWordService words, JobTexts texts, People people) {
        this.words = words;
        this.texts = texts;
        this.people = people;
    }

    /**
     * What the caller's last search has found and no glossary knows by now, the best first. Nobody but the caller sees it, who may see
     * other pages than others do. For editors of the glossary.
     *
     * @param glossary the key of the glossary: that of its space, or one that begins with {@code @}
     * @return a part of the {@link SliceJson list} of {@link FoundWordJson words}
     */
    @GET
    public Response list(
            @PathParam("glossary") String glossary,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        Slice<FoundWord> slice = Slice.of(words.view(glossary).words(), SliceJson.paging(start, limit));
        return Answers.ok(
                SliceJson.of(slice.map(word -> FoundWordJson.of(word, words.examples(glossary, word.examples())))));
    }

    /**
     * How far the caller's search is. For editors of the glossary.
     *
     * @param glossary the key of the glossary
     * @return the {@link WordSearchJson state}
     */
    @GET
    @Path("/search")
    public Response state(@PathParam("glossary") String glossary) {
        return Answers.ok(WordSearchJson.of(words.view(glossary), texts));
    }

    /**
     * Begins to search the pages and blog posts that the caller may see, as a job, which {@code /jobs} can stop; one at a time for a
     * glossary. Those of the glossary's space are searched or, if it is global, those of the spaces in which it holds. For editors of
     * the glossary.
     *
     * @param glossary the key of the glossary
     * @return the {@link JobJson job}; the one that is at it for the caller if there is one
     */
    @POST
    @Path("/search")
    public Response start(@PathParam("glossary") String glossary) {
        return Answers.created(JobJson.of(words.start(glossary), texts));
    }

    /**
     * Makes terms of words that were found, each a draft without a definition. What is a term meanwhile, or was not found, is left
     * aside. For editors of the glossary.
     *
     * @param glossary the key of the glossary
     * @param body the {@link WordDraftsBody words}
     * @return how many {@link ChangedWordsJson terms} were made
     */
    @POST
    @Path("/drafts")
    public Response addDrafts(
            @PathParam("glossary") String glossary,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        return Answers.created(new ChangedWordsJson(words.addDrafts(
                glossary, Requests.body(WordDraftsBody.class, contentType, body).ids())));
    }

    /**
     * The words that are never proposed for the glossary, the last first. For editors of the glossary.
     *
     * @param glossary the key of the glossary
     * @return a part of the {@link SliceJson list} of {@link RefusedWordJson words}
     */
    @GET
    @Path("/never")
    public Response refused(
            @PathParam("glossary") String glossary,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        PersonNames names = new PersonNames(people);
        return Answers.ok(SliceJson.of(Slice.of(words.refused(glossary), SliceJson.paging(start, limit))
                .map(word -> RefusedWordJson.of(word, names))));
    }

    /**
     * Says that words are never to be proposed for the glossary, be they found or not. For editors of the glossary.
     *
     * @param glossary the key of the glossary
     * @param body the {@link RefusedWordsBody words}
     * @return how many {@link ChangedWordsJson words} are refused now that were not before
     */
    @POST
    @Path("/never")
    public Response refuse(
            @PathParam("glossary") String glossary,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        return Answers.created(new ChangedWordsJson(words.refuse(
                glossary,
                Requests.body(RefusedWordsBody.class, contentType, body).words())));
    }

    /**
     * Lets a word be proposed again. For editors of the glossary.
     *
     * @param glossary the key of the glossary
     * @param id {@link Long the id} of the refused word
     */
    @DELETE
    @Path("/never/{id}")
    public Response takeBack(@PathParam("glossary") String glossary, @PathParam("id") String id) {
        if (!id.matches("\\d{1,18}") || words.takeBack(glossary, List.of(Long.parseLong(id))) == 0) {
            throw new NotFoundException(Message.of("productops.words.no-refused", id));
        }
        return Response.noContent().build();
    }
}
