package org.productops.feedback.voice.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.productops.common.rest.Answers;
import org.productops.common.rest.SliceJson;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.organisation.OrganisationState;
import org.productops.feedback.voice.VoiceFilterDraft;
import org.productops.feedback.voice.VoiceService;
import org.productops.feedback.voice.VoiceWeightsDraft;

/** Which areas and delivery issues are asked for most. */
@Produces(MediaType.APPLICATION_JSON)
public class VoiceResource {

    private final VoiceService voice;

    protected VoiceResource(VoiceService voice) {
        this.voice = voice;
    }

    /**
     * The ranking, of what the caller may see, by the weights that administrators have set.
     *
     * @param of areas or deliveries; areas if it is not sent
     * @param project the key of a project; all if it is not sent
     * @param area the key of an area, with all below it; all if it is not sent
     * @param kind the {@link FeedbackKind kind} of the feedback that counts
     * @param source {@link FeedbackSource where} the feedback that counts came from
     * @param segment the segment of the organisations that count
     * @param state {@link OrganisationState how} the organisations that count stood to us when they spoke
     * @param from the {@link LocalDate day} on which it was heard, or later
     * @param to the {@link LocalDate day} on which it was heard, or earlier
     * @return a part of the {@link SliceJson list} of {@link VoiceJson places}
     */
    @GET
    public Response ranking(
            @QueryParam("of") String of,
            @QueryParam("project") String project,
            @QueryParam("area") String area,
            @QueryParam("kind") String kind,
            @QueryParam("source") String source,
            @QueryParam("segment") String segment,
            @QueryParam("state") String state,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        return answer(
                new VoiceFilterDraft(of, project, area, kind, source, segment, state, from, to),
                VoiceWeightsDraft.NONE,
                start,
                limit);
    }

    /**
     * The ranking of all feedback that the caller may see, by other weights. What is not sent is as administrators have set it.
     *
     * @param of areas or deliveries; areas if it is not sent
     * @param count the weight of how much feedback there is
     * @param value the weight of what the organisations are worth
     * @param segmentWeight the weight of the segments that are named
     * @param importance the weight of how much it matters to them
     * @param recency the weight of how new it is
     * @param halfCount so much feedback gives half of the points
     * @param halfValue organisations worth this together give half of the points
     * @param halfDays what is so many days old gives half of the points
     * @param segments names of segments with commas between them
     * @return a part of the {@link SliceJson list} of {@link VoiceJson places}
     */
    @GET
    @Path("/weighted")
    public Response weighted(
            @QueryParam("of") String of,
            @QueryParam("count") String count,
            @QueryParam("value") String value,
            @QueryParam("segmentWeight") String segmentWeight,
            @QueryParam("importance") String importance,
            @QueryParam("recency") String recency,
            @QueryParam("halfCount") String halfCount,
            @QueryParam("halfValue") String halfValue,
            @QueryParam("halfDays") String halfDays,
            @QueryParam("segments") String segments,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        return answer(
                new VoiceFilterDraft(of, "", "", "", "", "", "", "", ""),
                new VoiceWeightsDraft(
                        count, value, segmentWeight, importance, recency, halfCount, halfValue, halfDays, segments),
                start,
                limit);
    }

    private Response answer(VoiceFilterDraft filter, VoiceWeightsDraft weights, String start, String limit) {
        return Answers.ok(SliceJson.of(voice.rank(filter, weights, SliceJson.paging(start, limit))
                .rows()
                .map(VoiceJson::of)));
    }
}
