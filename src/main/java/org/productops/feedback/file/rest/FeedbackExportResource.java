package org.productops.feedback.file.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.rest.Answers;
import org.productops.feedback.file.FeedbackExportService;
import org.productops.feedback.inbox.InboxFilterDraft;

/** Feedback as a table. */
public class FeedbackExportResource {

    private final FeedbackExportService exports;

    protected FeedbackExportResource(FeedbackExportService exports) {
        this.exports = exports;
    }

    /**
     * Feedback as a table. The first columns are those of an import of feedback, which takes them back as they are; {@code state},
     * {@code area}, {@code decidedOn}, {@code reason} and {@code evidenceFor} follow. For everybody who is logged in, as far as they may see the issues.
     *
     * @param project the key of a project; all if it is not sent
     * @param state which box of the inbox: {@code undecided}, {@code overdue}, {@code later}, {@code accepted}, {@code to-answer}, {@code answered}, {@code declined}, {@code merged} or {@code all}; {@code all} if it is not sent
     * @param area key, name or path of an area, with all below it; {@code none} for what has none; all if it is not sent
     * @param kind {@link org.productops.feedback.FeedbackKind what} it is; all if it is not sent
     * @param organisation the name of the organisation that said it; all if it is not sent
     * @param text words that the summary must have; all if it is not sent
     * @return the {@link String table}
     */
    @GET
    @Produces("text/csv")
    public Response export(
            @QueryParam("project") String project,
            @QueryParam("state") String state,
            @QueryParam("area") String area,
            @QueryParam("kind") String kind,
            @QueryParam("organisation") String organisation,
            @QueryParam("text") String text) {
        InboxFilterDraft filter = new InboxFilterDraft(
                project, state == null || state.isBlank() ? "all" : state, area, kind, organisation, text);
        exports.check(filter);
        return Answers.table(out -> exports.csv(filter, out, CsvSeparator.COMMA));
    }
}
