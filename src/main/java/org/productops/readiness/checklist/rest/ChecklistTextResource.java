package org.productops.readiness.checklist.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Objects;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.text.Texts;
import org.productops.readiness.checklist.ChecklistExportService;
import org.productops.readiness.checklist.ChecklistService;
import org.productops.readiness.checklist.format.ChecklistTextService;

/** Checklists as texts and files, for anybody who is logged in. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ChecklistTextResource {

    private final ChecklistTextService texts;
    private final ChecklistService checklists;
    private final ChecklistExportService exports;
    private final Texts language;

    protected ChecklistTextResource(
            ChecklistTextService texts, ChecklistService checklists, ChecklistExportService exports, Texts language) {
        this.texts = texts;
        this.checklists = checklists;
        this.exports = exports;
        this.language = language;
    }

    /**
     * Reads the items of a text, and stores nothing.
     *
     * @param body the {@link ChecklistTextBody text}
     * @return what {@link ChecklistTextJson becomes} of it
     */
    @POST
    public Response read(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        ChecklistTextBody sent = Requests.body(ChecklistTextBody.class, contentType, body);
        return Answers.created(ChecklistTextJson.of(
                texts.read(
                        Objects.requireNonNullElse(sent.text(), ""),
                        Objects.requireNonNullElse(sent.dialect(), ""),
                        sent.mandatory() == null || sent.mandatory()),
                language));
    }

    /**
     * All checklists, for an import here or elsewhere.
     *
     * @return the {@link ChecklistFileJson file}
     */
    @GET
    public Response all() {
        return Answers.ok(ChecklistFileJson.of(exports.all()));
    }

    /**
     * A checklist as Markdown.
     *
     * @param id the checklist's id
     * @return the {@link MarkdownJson text}
     */
    @GET
    @Path("/{id : \\d{1,18}}")
    public Response markdown(@PathParam("id") long id) {
        return Answers.ok(new MarkdownJson(texts.markdown(checklists.get(id))));
    }
}
