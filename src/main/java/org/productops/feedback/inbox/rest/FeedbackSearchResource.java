package org.productops.feedback.inbox.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.productops.common.paging.Paging;
import org.productops.common.rest.Answers;
import org.productops.feedback.inbox.FeedbackSearchService;
import org.productops.feedback.inbox.InboxFields;
import org.productops.feedback.inbox.InboxFilterDraft;
import org.productops.feedback.inbox.InboxListView;
import org.productops.feedback.inbox.InboxService;

/** Feedback for programs, as far as the caller may see its issues. */
@Produces(MediaType.APPLICATION_JSON)
public class FeedbackSearchResource {

    private static final int USUAL = 50;

    private final FeedbackSearchService search;

    protected FeedbackSearchResource(FeedbackSearchService search) {
        this.search = search;
    }

    /**
     * A part of the feedback that is looked for, whatever was decided on it. For everybody who is logged in, as far as they may
     * see the issues.
     *
     * @param project the key of a project; all if it is not sent
     * @param state which box of the inbox: {@code undecided}, {@code overdue}, {@code later}, {@code accepted}, {@code to-answer}, {@code answered}, {@code declined}, {@code merged} or {@code all}; {@code all} if it is not sent
     * @param area key, name or path of an area, with all below it; {@code none} for what has none; all if it is not sent
     * @param kind {@link org.productops.feedback.FeedbackKind what} it is; all if it is not sent
     * @param organisation a name of the organisation that said it; all if it is not sent
     * @param source {@link org.productops.feedback.FeedbackSource where} it came from; all if it is not sent
     * @param segment that of the organisation when it spoke; all if it is not sent
     * @param text words that the summary and what was said must have between them; all if it is not sent
     * @param delivery the key of the issue for which it is evidence, itself or as part of what it was merged into; all if it is not sent
     * @param importance {@link org.productops.feedback.Importance how much} it matters to those who said it: the issue in {@code delivery} if that is sent, else what they asked for; all if it is not sent
     * @param organisationState {@link org.productops.feedback.organisation.OrganisationState where} the organisation stood when it spoke; all if it is not sent
     * @param from the {@link java.time.LocalDate first day} on which it was heard; all if it is not sent
     * @param to the {@link java.time.LocalDate last day} on which it was heard; all if it is not sent
     * @param order {@code oldest} or {@code newest} for when it came in, {@code heard} or {@code heard-last} for when it was heard, {@code important} or {@code unimportant} for how much it matters; overdue and old first if it is not sent, or newest first of what is done
     * @param after what the part before said is {@code next}; the first part if it is not sent
     * @param limit how many at most; 50 if it is not sent, and more than 200 count as 200
     * @return the {@link FoundFeedbackPartJson part}
     */
    @GET
    public Response find(
            @QueryParam("project") String project,
            @QueryParam("state") String state,
            @QueryParam("area") String area,
            @QueryParam("kind") String kind,
            @QueryParam("organisation") String organisation,
            @QueryParam("source") String source,
            @QueryParam("segment") String segment,
            @QueryParam("text") String text,
            @QueryParam("delivery") String delivery,
            @QueryParam("importance") String importance,
            @QueryParam("organisationState") String organisationState,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("order") String order,
            @QueryParam("after") String after,
            @QueryParam("limit") String limit) {
        InboxListView found = search.find(
                InboxFilterDraft.NONE
                        .with(InboxFields.PROJECT, project)
                        .with(InboxFields.STATE, state)
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
                        .with(InboxFields.ORDER, order),
                text(after),
                Paging.parse(null, limit, USUAL, InboxService.MOST).limit());
        return Answers.ok(new FoundFeedbackPartJson(
                found.items().stream().map(FoundFeedbackJson::of).toList(),
                found.next().orElse(null)));
    }

    private static String text(String sent) {
        return Objects.requireNonNullElse(sent, "").strip();
    }
}
