package org.productops.feedback.loop.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.OptionalInt;
import org.productops.feedback.loop.LoopTexts;
import org.productops.feedback.loop.TimeFigure;

/**
 * How long something took, from the day on which feedback was heard.
 *
 * @param id {@code triaged}, {@code linked}, {@code started}, {@code released}, {@code answered} or {@code reviewed}
 * @param name what it is called, in the language of the caller
 * @param definition what it means, in the language of the caller
 * @param count how often it was measured
 * @param small whether that is so seldom that it says little
 * @param medianMinutes half of them took as long or less; missing if it was never measured
 * @param ninetiethMinutes nine of ten took as long or less; missing if it was never measured
 * @param months each month, the oldest first
 */
record LoopTimeJson(
        @JsonProperty("id") String id,
        @JsonProperty("name") String name,
        @JsonProperty("definition") String definition,
        @JsonProperty("count") int count,
        @JsonProperty("small") boolean small,
        @JsonProperty("medianMinutes") @JsonInclude(JsonInclude.Include.NON_NULL) Integer medianMinutes,
        @JsonProperty("ninetiethMinutes") @JsonInclude(JsonInclude.Include.NON_NULL) Integer ninetiethMinutes,
        @JsonProperty("months") List<LoopMonthJson> months) {

    static LoopTimeJson of(TimeFigure time, LoopTexts texts) {
        return new LoopTimeJson(
                time.measure().id(),
                texts.text(LoopTexts.name(time.measure())),
                texts.text(LoopTexts.about(time.measure())),
                time.count(),
                time.isSmall(),
                orNull(time.median()),
                orNull(time.ninetieth()),
                time.trend().stream()
                        .map(month ->
                                new LoopMonthJson(month.month().toString(), month.count(), orNull(month.median())))
                        .toList());
    }

    static Integer orNull(OptionalInt value) {
        return value.isPresent() ? Integer.valueOf(value.getAsInt()) : null;
    }
}
