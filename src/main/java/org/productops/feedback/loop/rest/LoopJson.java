package org.productops.feedback.loop.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.productops.feedback.loop.LoopTexts;
import org.productops.feedback.loop.LoopView;

/**
 * How fast feedback gets on and how iterative what is built because of it is, in the projects that the caller may see. No
 * figure is about a person.
 *
 * @param countedAt the {@link Instant moment} at which was counted; missing if that was never
 * @param months how many months are counted, this one too
 * @param times how long what took
 * @param releases on how many days a version of a project was released
 * @param shares how many of what are so
 */
record LoopJson(
        @JsonProperty("countedAt") @JsonInclude(JsonInclude.Include.NON_NULL) String countedAt,
        @JsonProperty("months") int months,
        @JsonProperty("times") List<LoopTimeJson> times,
        @JsonProperty("releases") int releases,
        @JsonProperty("shares") List<LoopShareJson> shares) {

    static LoopJson of(LoopView view, LoopTexts texts) {
        return new LoopJson(
                view.countedAt().map(Instant::toString).orElse(null),
                view.filter().months(),
                view.times().stream().map(time -> LoopTimeJson.of(time, texts)).toList(),
                view.releases(),
                view.shares().stream()
                        .map(share -> LoopShareJson.of(share, texts))
                        .toList());
    }
}
