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
import org.productops.common.csv.CsvFiles;
import org.productops.common.error.Confirmation;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportRowView;
import org.productops.common.imports.ImportRun;
import org.productops.common.imports.ImportService;
import org.productops.common.imports.ImportSubject;
import org.productops.common.imports.ImportUndo;
import org.productops.common.paging.Slice;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.rest.SliceJson;
import org.productops.common.text.Texts;

/** Files that are looked at, corrected, imported as a whole, and undone as a whole. For those who may import. */
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    /** A file in base64 with what stands around it. */
    private static final int MOST_BYTES = CsvFiles.MOST_BYTES / 3 * 4 + 1_000_000;

    private final ImportService imports;
    private final ImportSubject subject;
    private final Texts texts;

    protected ImportResource(ImportService imports, ImportSubject subject, Texts texts) {
        this.imports = imports;
        this.subject = subject;
        this.texts = texts;
    }

    /**
     * The last imports, the newest first.
     *
     * @return a part of the {@link SliceJson list} of {@link ImportSummaryJson imports}
     */
    @GET
    public Response list(@QueryParam("start") String start, @QueryParam("limit") String limit) {
        Slice<ImportRun> slice = Slice.of(imports.latest(subject), SliceJson.paging(start, limit));
        return Answers.ok(SliceJson.of(slice.map(ImportSummaryJson::of)));
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
        ImportBody sent = Requests.body(ImportBody.class, contentType, body, MOST_BYTES);
        ImportRun run = imports.stage(subject, sent.choices(), sent.name(), sent.bytes());
        ImportJson json = json(run.id());
        return Answers.created(json, json.version());
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
        return answer(id);
    }

    /**
     * Forgets an upload that was not applied, and its file.
     *
     * @param id the import's number
     */
    @DELETE
    @Path("/{id}")
    public Response discard(@PathParam("id") long id) {
        imports.discard(subject, id);
        return Response.noContent().build();
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
        Slice<ImportRowView> rows = imports.rows(
                subject,
                id,
                ImportConstants.require("fate", fate, ImportFate.values()),
                SliceJson.paging(start, limit));
        return Answers.ok(SliceJson.of(rows.map(row -> ImportRowJson.of(row, texts))));
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
        return Answers.ok(SliceJson.of(imports.lines(subject, id, SliceJson.paging(start, limit))
                .map(line -> ImportLineJson.of(line, texts))));
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
        return Answers.ok(SliceJson.of(
                imports.people(subject, id, SliceJson.paging(start, limit)).map(ImportPersonJson::of)));
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
        ImportChoicesBody sent = Requests.body(ImportChoicesBody.class, contentType, body);
        String format = imports.view(subject, id).run().choices().format();
        imports.choose(subject, id, Requests.version(ifMatch), sent.choices(format));
        return answer(id);
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
        ImportCellsBody sent = Requests.body(ImportCellsBody.class, contentType, body);
        long version = Requests.version(ifMatch);
        sent.left()
                .ifPresentOrElse(
                        left -> imports.leaveOut(subject, id, version, sent.row(), left),
                        () -> imports.mend(subject, id, version, sent.row(), sent.texts()));
        return answer(id);
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
        imports.check(subject, id, Requests.version(ifMatch));
        return answer(id);
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
        imports.apply(subject, id, Requests.version(ifMatch), Requests.confirmation(confirmed));
        return answer(id);
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
        Confirmation confirmation = Requests.confirmation(confirmed);
        ImportUndo undo = imports.planUndo(subject, id);
        undo.requireAny();
        UnconfirmedException question = new UnconfirmedException(undo.facts(subject.reach()));
        if (!confirmation.covers(question.answer())) {
            throw question;
        }
        imports.undo(subject, id, undo.stay());
        return answer(id);
    }

    private Response answer(long id) {
        ImportJson json = json(id);
        return Answers.ok(json, json.version());
    }

    private ImportJson json(long id) {
        return ImportJson.of(imports.view(subject, id), texts);
    }
}
