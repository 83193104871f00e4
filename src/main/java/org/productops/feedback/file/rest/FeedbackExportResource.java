package org.productops.feedback.file.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.rest.Answers;
import org.productops.feedback.file.FeedbackExportService;
import org.productops.feedback.inbox.InboxBox;
import org.productops.feedback.inbox.InboxFields;
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
     * @param text words that the summary and what was said must have between them; all if it is not sent
     * @param delivery the key of the issue for which it is evidence, itself or as part of what it was merged into; all if it is not sent
     * @param importance {@link org.productops.feedback.Importance how much} it matters to those who said it: the issue in {@code delivery} if that is sent, else what they asked for; all if it is not sent
     * @param source {@link org.productops.feedback.FeedbackSource where} it came from; all if it is not sent
     * @param segment that of the organisation when it spoke; all if it is not sent
     * @param organisationState {@link org.productops.feedback.organisation.OrganisationState where} the organisation stood when it spoke; all if it is not sent
     * @param from the {@link java.time.LocalDate first day} on which it was heard; all if it is not sent
     * @param to the {@link java.time.LocalDate last day} on which it was heard; all if it is not sent
     * @param order {@code oldest} or {@code newest} for when it came in, {@code heard} or {@code heard-last} for when it was heard, {@code important} or {@code unimportant} for how much it matters; overdue and old first if it is not sent, or newest first of what is done
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
            @QueryParam("text") String text,
            @QueryParam("delivery") String delivery,
            @QueryParam("importance") String importance,
            @QueryParam("source") String source,
            @QueryParam("segment") String segment,
            @QueryParam("organisationState") String organisationState,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("order") String order) {
        InboxFilterDraft filter = InboxFilterDraft.NONE
                .with(InboxFields.PROJECT, project)
                .with(InboxFields.STATE, state == null || state.isBlank() ? InboxBox.ALL.word() : state)
                .with(InboxFields.AREA, area)
                .with(InboxFields.KIND, kind)
                .with(InboxFields.ORGANISATION, organisation)
                .with(InboxFields.TEXT, text)
                .with(InboxFields.DELIVERY, delivery)
                .with(InboxFields.IMPORTANCE, importance)
                .with(InboxFields.SOURCE, source)
                .with(InboxFields.SEGMENT, segment)
                .with(InboxFields.ORGANISATION_STATE, organisationState)
                .with(InboxFields.FROM, from)
                .with(InboxFields.TO, to)
                .with(InboxFields.ORDER, order);
        exports.check(filter);
        return Answers.table(out -> exports.csv(filter, out, CsvSeparator.COMMA));
    }
}
