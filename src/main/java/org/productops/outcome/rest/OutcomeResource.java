package org.productops.outcome.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.productops.common.rest.Answers;
import org.productops.common.rest.SliceJson;
import org.productops.common.user.PersonNames;
import org.productops.outcome.CriterionTexts;
import org.productops.outcome.OutcomeFilterDraft;
import org.productops.outcome.OutcomeService;

/** Success criteria across issues. */
@Produces(MediaType.APPLICATION_JSON)
public class OutcomeResource {

    private final OutcomeService outcomes;
    private final CriterionTexts texts;

    protected OutcomeResource(OutcomeService outcomes, CriterionTexts texts) {
        this.outcomes = outcomes;
        this.texts = texts;
    }

    /**
     * The success criteria of issues that the caller may see, by area in the order of the tree. For everybody who is logged
     * in.
     *
     * @param area key or name of a product area, with all below it
     * @param project key of a project
     * @param state {@code open}, {@code due}, {@code overdue}, {@code reviewed}, {@code met}, {@code partly}, {@code
     *     not-met} or {@code dropped}
     * @param reviewer how the reviewer logs in
     * @param from the first {@link java.time.LocalDate day} of the review
     * @param to the last {@link java.time.LocalDate day} of the review
     * @param text words that stand in what people wrote, what was learned included
     * @param start how many to leave out before the first
     * @param limit how many at most
     * @return a part of the {@link SliceJson list} of {@link CriterionJson criteria}
     */
    @GET
    public Response list(
            @QueryParam("area") String area,
            @QueryParam("project") String project,
            @QueryParam("state") String state,
            @QueryParam("reviewer") String reviewer,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("text") String text,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        PersonNames names = texts.names();
        OutcomeFilterDraft draft = new OutcomeFilterDraft(area, project, state, reviewer, from, to, text);
        return Answers.ok(SliceJson.of(outcomes.find(draft, SliceJson.paging(start, limit))
                .lines()
                .map(line -> CriterionJson.of(line.view(), texts, names))));
    }
}
