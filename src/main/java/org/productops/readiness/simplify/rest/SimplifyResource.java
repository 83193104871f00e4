package org.productops.readiness.simplify.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.paging.Slice;
import org.productops.common.rest.Answers;
import org.productops.common.rest.SliceJson;
import org.productops.common.text.TextRule;
import org.productops.readiness.simplify.SimplifyDays;
import org.productops.readiness.simplify.SimplifyService;
import org.productops.readiness.simplify.SimplifyView;

/** What became of the items of checklists, and how the lists could become simpler. */
@Produces(MediaType.APPLICATION_JSON)
public class SimplifyResource {

    private static final String DAYS = "days";
    private static final String CHECKLIST = "checklist";

    private final SimplifyService simplify;

    protected SimplifyResource(SimplifyService simplify) {
        this.simplify = simplify;
    }

    /**
     * The figures of items, by the names of their checklists. For administrators.
     *
     * @param days in how many last days: 30, 90 or 365; 90 if it is not sent
     * @param checklist the id of the checklist; all if it is not sent
     * @return a part of the {@link SliceJson list} of the {@link ItemFiguresJson figures} of items
     */
    @GET
    public Response figures(
            @QueryParam("days") String days,
            @QueryParam("checklist") String checklist,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        SimplifyView view = simplify.view(days(days), checklist(checklist));
        return Answers.ok(SliceJson.of(Slice.of(view.figures(), SliceJson.paging(start, limit))
                .map(figures -> ItemFiguresJson.of(figures, view))));
    }

    private static Optional<Long> checklist(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (!text.strip().matches("\\d{1,18}")) {
            throw InvalidException.at(
                    CHECKLIST, Message.of("productops.readiness.error.unknown-checklist", TextRule.beginning(text)));
        }
        return Optional.of(Long.parseLong(text.strip()));
    }

    private static int days(String text) {
        return text == null || text.isBlank()
                ? SimplifyDays.USUAL
                : SimplifyDays.find(text.strip())
                        .orElseThrow(() -> InvalidException.at(
                                DAYS, Message.of("productops.simplify.error.days", TextRule.beginning(text))));
    }
}
