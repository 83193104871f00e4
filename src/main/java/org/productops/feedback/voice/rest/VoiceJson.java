package org.productops.feedback.voice.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.productops.feedback.voice.VoiceFigures;
import org.productops.feedback.voice.VoiceRow;

/**
 * A product area or a delivery issue in its place.
 *
 * @param rank its place, from 1 on
 * @param key its key; missing for feedback without an area
 * @param name what it is called; missing for feedback without an area
 * @param own whether this is the chosen area itself, without what is below it
 * @param score its score, from 0 to 100
 * @param count how much feedback there is, with what was merged
 * @param organisations how many organisations gave it, each once
 * @param value what they were worth when they spoke last, each once; missing if that is known of none
 * @param inSegments how many of them were of a segment that the weights name
 * @param importance how much it matters on average, from 1 to 4
 * @param heardLast the {@link LocalDate day} on which it was heard last
 */
record VoiceJson(
        @JsonProperty("rank") int rank,
        @JsonProperty("key") @JsonInclude(JsonInclude.Include.NON_NULL) String key,
        @JsonProperty("name") @JsonInclude(JsonInclude.Include.NON_NULL) String name,
        @JsonProperty("own") boolean own,
        @JsonProperty("score") double score,
        @JsonProperty("count") int count,
        @JsonProperty("organisations") int organisations,
        @JsonProperty("value") @JsonInclude(JsonInclude.Include.NON_NULL) Long value,
        @JsonProperty("inSegments") int inSegments,
        @JsonProperty("importance") double importance,
        @JsonProperty("heardLast") @JsonInclude(JsonInclude.Include.NON_NULL) String heardLast) {

    private static final double TENTHS = 10;

    static VoiceJson of(VoiceRow row) {
        VoiceFigures figures = row.figures();
        return new VoiceJson(
                row.rank(),
                row.key().isEmpty() ? null : row.key(),
                row.name().isEmpty() ? null : row.name(),
                row.own(),
                tenths(figures.score().total()),
                figures.count(),
                figures.organisations(),
                figures.value().isPresent() ? figures.value().getAsLong() : null,
                figures.inSegments(),
                tenths(figures.importance()),
                figures.newest().map(LocalDate::toString).orElse(null));
    }

    private static double tenths(double value) {
        return Math.round(value * TENTHS) / TENTHS;
    }
}
