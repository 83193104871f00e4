package org.productops.readiness.waiver.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.productops.common.rest.Answers;
import org.productops.common.rest.SliceJson;
import org.productops.common.user.PersonNames;
import org.productops.readiness.waiver.WaiverCountDraft;
import org.productops.readiness.waiver.WaiverCountService;
import org.productops.readiness.waiver.WaiverService;
import org.productops.readiness.waiver.WaiverTexts;

/** Overrides across issues. */
@Produces(MediaType.APPLICATION_JSON)
public class WaiverOverviewResource {

    private final WaiverService waivers;
    private final WaiverCountService counts;
    private final WaiverTexts texts;

    protected WaiverOverviewResource(WaiverService waivers, WaiverCountService counts, WaiverTexts texts) {
        this.waivers = waivers;
        this.counts = counts;
        this.texts = texts;
    }

    /**
     * The requests on which the caller may decide, the oldest first. For everybody who is logged in.
     *
     * @param start how many to leave out before the first
     * @param limit how many at most
     * @return a part of the {@link SliceJson list} of {@link WaiverJson overrides}
     */
    @GET
    @Path("/waiting")
    public Response waiting(@QueryParam("start") String start, @QueryParam("limit") String limit) {
        PersonNames names = texts.names();
        return Answers.ok(SliceJson.of(
                waivers.waitingForMe(SliceJson.paging(start, limit)).map(view -> WaiverJson.of(view, texts, names))));
    }

    /**
     * How many overrides were asked for, by area or by checklist, those with the most first. For everybody who is logged in;
     * nobody is named.
     *
     * @param by {@code area} or {@code checklist}; by area if it is not sent
     * @param from the first day on which they were asked for; thirty days before the last if it is not sent
     * @param until the last such day; today if it is not sent
     * @param area the key of an area: those of it and of all below it
     * @param checklist the id of a checklist
     * @param start how many to leave out before the first
     * @param limit how many at most
     * @return a part of the {@link SliceJson list} of {@link WaiverCountJson figures}
     */
    @GET
    @Path("/counts")
    public Response counts(
            @QueryParam("by") String by,
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("area") String area,
            @QueryParam("checklist") String checklist,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        WaiverCountDraft draft = new WaiverCountDraft(by, from, until, area, checklist);
        return Answers.ok(SliceJson.of(
                counts.count(draft, SliceJson.paging(start, limit)).rows().map(WaiverCountJson::of)));
    }
}
