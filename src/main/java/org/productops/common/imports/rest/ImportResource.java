package org.productops.common.imports.rest;

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
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportService;
import org.productops.common.imports.ImportSubject;
import org.productops.common.rest.Requests;
import org.productops.common.rest.SliceJson;
import org.productops.common.text.Texts;

/** Files that are looked at, corrected, imported as a whole, and undone as a whole. For those who may import. */
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    private final ImportAnswers answers;
    private final ImportSubject subject;

    protected ImportResource(ImportService imports, ImportSubject subject, Texts texts) {
        this.answers = new ImportAnswers(imports, texts);
        this.subject = subject;
    }

    /**
     * The last imports, the newest first.
     *
     * @return a part of the {@link SliceJson list} of {@link ImportSummaryJson imports}
     */
    @GET
    public Response list(@QueryParam("start") String start, @QueryParam("limit") String limit) {
        return answers.list(subject, start, limit);
    }

    /**
     * Takes a file, of which nothing is imported yet, and begins to check it. It has 20 MB at most. The job says how far that is.
     *
     * @param body the {@link ImportBody file}
     * @return the new {@link ImportJson import}
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response stage(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        return answers.stage(subject, Requests.body(ImportBody.class, contentType, body, ImportAnswers.MOST_BYTES));
    }

    /**
     * One import, and what was found when it was checked.
     *
     * @param id the import's number
     * @return the {@link ImportJson import}
     */
    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answers.get(subject, id);
    }

    /**
     * Forgets an upload that was not applied, and its file.
     *
     * @param id the import's number
     */
    @DELETE
    @Path("/{id}")
    public Response discard(@PathParam("id") long id) {
        return answers.discard(subject, id);
    }

    /**
     * What would become of each row, once it is checked and until it is applied.
     *
     * @param id the import's number
     * @param fate {@link ImportFate what} must become of them; must be sent
     * @return a part of the {@link SliceJson list} of {@link ImportRowJson rows}
     */
    @GET
    @Path("/{id}/rows")
    public Response rows(
            @PathParam("id") long id,
            @QueryParam("fate") String fate,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        return answers.rows(subject, id, fate, start, limit);
    }

    /**
     * Parts of the file that give no row, or not all that they say, once it is checked and until it is applied.
     *
     * @param id the import's number
     * @return a part of the {@link SliceJson list} of {@link ImportLineJson lines}
     */
    @GET
    @Path("/{id}/lines")
    public Response lines(
            @PathParam("id") long id, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        return answers.lines(subject, id, start, limit);
    }

    /**
     * People whom the file names and nobody knows, each once, once it is checked and until it is applied. Who is meant is
     * said with the choices.
     *
     * @param id the import's number
     * @return a part of the {@link SliceJson list} of {@link ImportPersonJson people}
     */
    @GET
    @Path("/{id}/people")
    public Response people(
            @PathParam("id") long id, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        return answers.people(subject, id, start, limit);
    }

    /**
     * Reads the file in another way, and begins to check it.
     *
     * @param id the import's number
     * @param body {@link ImportChoicesBody how} it is read
     * @return the changed {@link ImportJson import}
     */
    @PUT
    @Path("/{id}/choices")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        return answers.choose(subject, id, ifMatch, Requests.body(ImportChoicesBody.class, contentType, body));
    }

    /**
     * Corrects cells of a row, leaves it out, or takes it back, and begins to check the import.
     *
     * @param id the import's number
     * @param body the {@link ImportCellsBody cells} of the row
     * @return the changed {@link ImportJson import}
     */
    @PUT
    @Path("/{id}/rows")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response mend(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        return answers.mend(subject, id, ifMatch, Requests.body(ImportCellsBody.class, contentType, body));
    }

    /**
     * Begins to check an import once more, as things stand by now.
     *
     * @param id the import's number
     * @return the {@link ImportJson import} with its job
     */
    @PUT
    @Path("/{id}/checked")
    public Response check(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answers.check(subject, id, ifMatch);
    }

    /**
     * Begins to apply an import as it was checked: all of it, or nothing. If something else would become of a row by now,
     * nothing is done, and the job says so. Stopping the job stops the import. What the rows ask for is said until that is
     * confirmed.
     *
     * @param id the import's number
     * @param confirmed {@link Boolean whether} that is meant; no if it is not sent
     * @return the {@link ImportJson import} with its job
     */
    @PUT
    @Path("/{id}/applied")
    public Response apply(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @QueryParam("confirmed") String confirmed) {
        return answers.apply(subject, id, ifMatch, confirmed);
    }

    /**
     * Begins to undo an import. What it takes back, and what stays as it is because somebody edited it since, is said until
     * that is confirmed. If nothing can be taken back, that is refused.
     *
     * @param id the import's number
     * @param confirmed {@link Boolean whether} that is meant; no if it is not sent
     * @return the {@link ImportJson import} with its job
     */
    @DELETE
    @Path("/{id}/applied")
    public Response undo(@PathParam("id") long id, @QueryParam("confirmed") String confirmed) {
        return answers.undo(subject, id, confirmed);
    }
}
