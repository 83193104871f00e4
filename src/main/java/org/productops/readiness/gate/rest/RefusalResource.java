package org.productops.readiness.gate.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.rest.SliceJson;
import org.productops.common.text.TextRule;
import org.productops.common.text.Texts;
import org.productops.readiness.gate.RefusalDays;
import org.productops.readiness.gate.RefusalService;
import org.productops.readiness.gate.TrialQuestion;
import org.productops.readiness.gate.TrialService;

/** What transitions were refused by checklists, and what validators that only try out would have refused. */
@Produces(MediaType.APPLICATION_JSON)
public class RefusalResource {

    private static final String DAYS = "days";
    private static final String ALL = "all";
    private static final String CHECKLIST = "checklist";
    private static final int LATEST = 20;

    private final RefusalService refusals;
    private final TrialService trials;
    private final Texts texts;

    protected RefusalResource(RefusalService refusals, TrialService trials, Texts texts) {
        this.refusals = refusals;
        this.trials = trials;
        this.texts = texts;
    }

    /**
     * What transitions were refused, the latest first: to the caller in the last 7 days, or, for administrators, to anybody.
     *
     * @param all {@link Boolean whether} those of everybody are meant, for administrators; the caller's own if it is not sent
     * @param days of everybody's, in how many last days: 7, 30, 90 or 365; 30 if it is not sent
     * @param checklist of everybody's, the id of the checklist that refused; any if it is not sent
     * @return a part of the {@link SliceJson list} of {@link RefusalJson refusals}
     */
    @GET
    public Response list(
            @QueryParam("all") String all,
            @QueryParam("days") String days,
            @QueryParam("checklist") String checklist,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        Paging paging = SliceJson.paging(start, limit);
        return Answers.ok(SliceJson.of((Requests.flag(ALL, all)
                        ? refusals.allIssues(days(days), checklist(checklist), paging)
                        : refusals.ownIssues(paging))
                .map(issue -> RefusalJson.of(issue, texts))));
    }

    /**
     * What validators that only try out would have refused. For administrators.
     *
     * @param checklist the id of the checklist; all that apply if it is not sent
     * @param workflow the name of the workflow; all if it is not sent
     * @param transition the name of the transition; all if it is not sent
     * @param days in how many last days: 7, 30, 90 or 365; 30 if it is not sent
     * @return the {@link TrialReportJson report}
     */
    @GET
    @Path("/trial")
    public Response trial(
            @QueryParam("checklist") String checklist,
            @QueryParam("workflow") String workflow,
            @QueryParam("transition") String transition,
            @QueryParam("days") String days) {
        TrialQuestion question =
                new TrialQuestion(checklist(checklist), orEmpty(workflow), orEmpty(transition), days(days));
        return Answers.ok(TrialReportJson.of(trials.report(question, new Paging(0, LATEST)), texts));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }

    private static Optional<Long> checklist(String text) {
        String digits = orEmpty(text);
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        if (!digits.matches("\\d{1,18}")) {
            throw InvalidException.at(
                    CHECKLIST, Message.of("productops.readiness.error.unknown-checklist", TextRule.beginning(digits)));
        }
        return Optional.of(Long.parseLong(digits));
    }

    private static int days(String text) {
        String digits = orEmpty(text);
        return digits.isEmpty()
                ? RefusalDays.USUAL
                : RefusalDays.find(digits)
                        .orElseThrow(() -> InvalidException.at(
                                DAYS, Message.of("productops.gate.error.days", TextRule.beginning(digits))));
    }
}
