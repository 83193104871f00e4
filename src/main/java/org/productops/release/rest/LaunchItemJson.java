package org.productops.release.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.productops.area.Holder;
import org.productops.release.LaunchItem;
import org.productops.release.Word;

/**
 * Something to be done for a launch.
 *
 * @param id its number
 * @param release the number of the release
 * @param side {@code product} or {@code marketing}, who sees to it
 * @param text what is to be done
 * @param help what that means; may be empty
 * @param leadDays by how many days before the release
 * @param dueOn the {@link LocalDate day} that this is; missing if nobody knows when the release is to be out
 * @param tier the tier that it was copied from; 0 if somebody added it
 * @param owner who does it, as it is sent; missing as long as nobody does
 * @param done whether somebody has said that it is done
 * @param doneBy the key of that user; missing as long as it is open
 * @param doneAt {@link Instant when} that was; missing as long as it is open
 * @param version counts its changes
 */
record LaunchItemJson(
        @JsonProperty("id") long id,
        @JsonProperty("release") long release,
        @JsonProperty("side") String side,
        @JsonProperty("text") String text,
        @JsonProperty("help") String help,
        @JsonProperty("leadDays") int leadDays,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("dueOn") String dueOn,
        @JsonProperty("tier") int tier,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("owner") String owner,
        @JsonProperty("done") boolean done,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("doneBy") String doneBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("doneAt") String doneAt,
        @JsonProperty("version") long version) {

    /** @param names what holders are called where people write them */
    static LaunchItemJson of(LaunchItem item, Optional<LocalDate> target, Function<Holder, String> names) {
        return new LaunchItemJson(
                item.id(),
                item.releaseId(),
                item.task().side().id(),
                item.task().text(),
                item.task().help(),
                item.task().leadDays(),
                target.map(item::dueOn).map(LocalDate::toString).orElse(null),
                item.tier(),
                item.ownerKey().map(Holder::user).map(names).orElse(null),
                item.done().isPresent(),
                item.done().map(Word::by).orElse(null),
                item.done().map(Word::at).map(Instant::toString).orElse(null),
                item.version());
    }
}
