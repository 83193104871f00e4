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
     * @param text words that the summary must have; all if it is not sent
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
            @QueryParam("after") String after,
            @QueryParam("limit") String limit) {
        InboxListView found = search.find(
                new InboxFilterDraft(
                        project, state == null || state.isBlank() ? "all" : state, area, kind, organisation, text),
                text(source),
                text(segment),
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
