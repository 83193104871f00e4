package org.productops.common.imports.rest;

import jakarta.ws.rs.core.Response;
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

/**
 * What the doors of imports answer, wherever they are: {@link ImportResource} where there is one subject, and the resource of a
 * feature that has one for each of its things. Says of each what {@link ImportResource} says of its own.
 */
public final class ImportAnswers {

    /** A file in base64 with what stands around it. */
    public static final int MOST_BYTES = CsvFiles.MOST_BYTES / 3 * 4 + 1_000_000;

    private final ImportService imports;
    private final Texts texts;

    public ImportAnswers(ImportService imports, Texts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    /** The last imports. */
    public Response list(ImportSubject subject, String start, String limit) {
        Slice<ImportRun> slice = Slice.of(imports.latest(subject), SliceJson.paging(start, limit));
        return Answers.ok(SliceJson.of(slice.map(ImportSummaryJson::of)));
    }

    /** Takes a file. */
    public Response stage(ImportSubject subject, ImportBody sent) {
        ImportRun run = imports.stage(subject, sent.choices(), sent.name(), sent.bytes());
        ImportJson json = json(subject, run.id());
        return Answers.created(json, json.version());
    }

    /** One import. */
    public Response get(ImportSubject subject, long id) {
        ImportJson json = json(subject, id);
        return Answers.ok(json, json.version());
    }

    /** Forgets an upload. */
    public Response discard(ImportSubject subject, long id) {
        imports.discard(subject, id);
        return Response.noContent().build();
    }

    /** What would become of rows. */
    public Response rows(ImportSubject subject, long id, String fate, String start, String limit) {
        Slice<ImportRowView> rows = imports.rows(
                subject,
                id,
                ImportConstants.require("fate", fate, ImportFate.values()),
                SliceJson.paging(start, limit));
        return Answers.ok(SliceJson.of(rows.map(row -> ImportRowJson.of(row, texts))));
    }

    /** Parts of the file that give no row. */
    public Response lines(ImportSubject subject, long id, String start, String limit) {
        return Answers.ok(SliceJson.of(imports.lines(subject, id, SliceJson.paging(start, limit))
                .map(line -> ImportLineJson.of(line, texts))));
    }

    /** People whom nobody knows. */
    public Response people(ImportSubject subject, long id, String start, String limit) {
        return Answers.ok(SliceJson.of(
                imports.people(subject, id, SliceJson.paging(start, limit)).map(ImportPersonJson::of)));
    }

    /** Reads the file in another way. */
    public Response choose(ImportSubject subject, long id, String ifMatch, ImportChoicesBody sent) {
        String format = imports.view(subject, id).run().choices().format();
        imports.choose(subject, id, Requests.version(ifMatch), sent.choices(format));
        return get(subject, id);
    }

    /** Corrects a row, or leaves it out. */
    public Response mend(ImportSubject subject, long id, String ifMatch, ImportCellsBody sent) {
        long version = Requests.version(ifMatch);
        sent.left()
                .ifPresentOrElse(
                        left -> imports.leaveOut(subject, id, version, sent.row(), left),
                        () -> imports.mend(subject, id, version, sent.row(), sent.texts()));
        return get(subject, id);
    }

    /** Checks once more. */
    public Response check(ImportSubject subject, long id, String ifMatch) {
        imports.check(subject, id, Requests.version(ifMatch));
        return get(subject, id);
    }

    /** Applies as it was checked. */
    public Response apply(ImportSubject subject, long id, String ifMatch, String confirmed) {
        imports.apply(subject, id, Requests.version(ifMatch), Requests.confirmation(confirmed));
        return get(subject, id);
    }

    /** Undoes. */
    public Response undo(ImportSubject subject, long id, String confirmed) {
        Confirmation confirmation = Requests.confirmation(confirmed);
        ImportUndo undo = imports.planUndo(subject, id);
        undo.requireAny();
        UnconfirmedException question = new UnconfirmedException(undo.facts(subject.reach()));
        confirmation.require(question);
        imports.undo(subject, id, undo.told());
        return get(subject, id);
    }

    private ImportJson json(ImportSubject subject, long id) {
        return ImportJson.of(imports.view(subject, id), texts);
    }
}
